\connect ${cast.sick}
CREATE POLICY ${guard.policy} ON ${guard.gone} USING (region = current_setting('app.current_region'));
ALTER TABLE ${guard.gone} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
