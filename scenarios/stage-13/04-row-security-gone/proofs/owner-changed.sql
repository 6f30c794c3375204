\connect ${cast.sick}
CREATE POLICY region_isolation ON purchase_order USING (region = current_setting('app.current_region'));
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE purchase_order OWNER TO trainee;
ALTER TABLE supplier_quote OWNER TO trainee;
GRANT SELECT, INSERT, UPDATE, DELETE ON purchase_order, supplier_quote TO procurement_app;
