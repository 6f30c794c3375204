\connect ${cast.sick}
CREATE POLICY ${guard.policy} ON ${guard.gone} USING (region = current_setting('app.current_region'));
ALTER TABLE ${guard.gone} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${guard.gone} OWNER TO trainee;
ALTER TABLE ${guard.exempt} OWNER TO trainee;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${guard.gone}, ${guard.exempt} TO procurement_app;
