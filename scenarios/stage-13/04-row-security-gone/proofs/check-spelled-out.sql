\connect ${cast.sick}
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.${guard.gone}'::regclass;
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.${guard.exempt}'::regclass;
SET ROLE procurement_app;
ALTER TABLE ${guard.exempt} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${guard.policy} ON public.${guard.gone} AS PERMISSIVE FOR ALL TO PUBLIC
    USING (region = current_setting('app.current_region'::text))
    WITH CHECK (region = current_setting('app.current_region'::text));
COMMENT ON POLICY ${guard.policy} ON ${guard.gone} IS 'put back on 22 June 2026';
ALTER TABLE ${guard.gone} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
