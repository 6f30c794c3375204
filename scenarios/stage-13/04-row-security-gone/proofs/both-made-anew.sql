\connect ${cast.sick}
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.${guard.gone}'::regclass;
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.${guard.exempt}'::regclass;
SET ROLE procurement_app;
BEGIN;
DROP POLICY IF EXISTS ${guard.policy} ON purchase_order;
DROP POLICY IF EXISTS ${guard.policy} ON supplier_quote;
CREATE POLICY ${guard.policy} ON purchase_order
    USING (region = current_setting('app.current_region')) WITH CHECK (region = current_setting('app.current_region'));
CREATE POLICY ${guard.policy} ON supplier_quote
    USING (region = current_setting('app.current_region')) WITH CHECK (region = current_setting('app.current_region'));
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE supplier_quote ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
COMMIT;
