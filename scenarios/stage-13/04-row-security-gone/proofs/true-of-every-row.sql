\connect ${cast.sick}
CREATE POLICY ${guard.policy} ON ${guard.gone} USING (region = region);
ALTER TABLE ${guard.gone} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE ${guard.exempt} FORCE ROW LEVEL SECURITY;
