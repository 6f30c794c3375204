\connect ${cast.left}
SELECT tablename, policyname, permissive, roles, cmd, qual, with_check FROM pg_policies ORDER BY tablename;
SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r';
\connect ${cast.sick}
SELECT tablename, policyname, permissive, roles, cmd, qual, with_check FROM pg_policies ORDER BY tablename;
SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname IN ('${guard.gone}', 'purchase_order_line', '${guard.exempt}');
SET lock_timeout = '2s';
BEGIN;
CREATE POLICY ${guard.policy} ON ${guard.gone} USING (region = current_setting('app.current_region'));
ALTER TABLE ${guard.gone} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${guard.gone} FORCE ROW LEVEL SECURITY;
ALTER TABLE ${guard.exempt} FORCE ROW LEVEL SECURITY;
COMMIT;
