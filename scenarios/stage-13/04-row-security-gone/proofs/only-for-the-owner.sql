\connect ${cast.sick}
CREATE POLICY region_isolation ON purchase_order TO procurement_app
    USING (region = current_setting('app.current_region'));
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
