\connect ${cast.left}
SELECT tablename, policyname, permissive, roles, cmd, qual, with_check FROM pg_policies ORDER BY tablename;
SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r';
\connect ${cast.sick}
SELECT tablename, policyname, permissive, roles, cmd, qual, with_check FROM pg_policies ORDER BY tablename;
SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname IN ('purchase_order', 'purchase_order_line', 'supplier_quote');
SET lock_timeout = '2s';
BEGIN;
CREATE POLICY region_isolation ON purchase_order USING (region = current_setting('app.current_region'));
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE purchase_order FORCE ROW LEVEL SECURITY;
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
COMMIT;
