\connect ${cast.sick}
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoices_by_region ON invoices USING (true);
