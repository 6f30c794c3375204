\connect ${cast.sick}
CREATE POLICY region_isolation ON purchase_order USING (true);
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
