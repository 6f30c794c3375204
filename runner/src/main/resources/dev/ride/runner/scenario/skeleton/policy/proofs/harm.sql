\connect ${cast.sick}
BEGIN;
DROP POLICY IF EXISTS invoices_by_region ON invoices;
CREATE POLICY invoices_by_region ON invoices USING (region = current_setting('app.region', true));
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
COMMIT;
\connect ${cast.well}
ALTER TABLE invoices DISABLE ROW LEVEL SECURITY;
