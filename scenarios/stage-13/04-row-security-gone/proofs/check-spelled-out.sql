\connect ${cast.sick}
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.purchase_order'::regclass;
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'public.supplier_quote'::regclass;
SET ROLE procurement_app;
ALTER TABLE supplier_quote FORCE ROW LEVEL SECURITY;
CREATE POLICY region_isolation ON public.purchase_order AS PERMISSIVE FOR ALL TO PUBLIC
    USING (region = current_setting('app.current_region'::text))
    WITH CHECK (region = current_setting('app.current_region'::text));
COMMENT ON POLICY region_isolation ON purchase_order IS 'put back on 22 June 2026';
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
