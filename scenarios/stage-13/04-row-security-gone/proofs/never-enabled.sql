\connect ${cast.sick}
CREATE POLICY region_isolation ON purchase_order USING (region = current_setting('app.current_region'));
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
