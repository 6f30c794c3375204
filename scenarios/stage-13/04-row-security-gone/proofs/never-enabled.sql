\connect ${cast.sick}
CREATE POLICY ${guard.policy} ON ${guard.gone} USING (region = current_setting('app.current_region'));
ALTER TABLE ${guard.exempt} FORCE ROW LEVEL SECURITY;
