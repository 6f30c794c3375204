-- \d purchase_order; \d supplier_quote; SELECT * FROM pg_policies WHERE tablename IN ('purchase_order', 'supplier_quote');
/* CREATE POLICY ${guard.policy} ON purchase_order USING (region = current_setting('app.current_region'));
   ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; */
SELECT 'SELECT * FROM pg_policies; ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY' AS said;
