\connect ${cast.sick}
CREATE INDEX invoices_customer_idx ON invoices (region);
