\connect ${cast.sick}
CREATE POLICY region_isolation ON purchase_order USING (region = current_setting('app.current_region'));
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
\connect ${cast.right}
ALTER TABLE supplier_quote NO FORCE ROW LEVEL SECURITY;
