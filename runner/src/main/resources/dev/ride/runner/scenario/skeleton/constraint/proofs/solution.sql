\connect ${cast.sick}
UPDATE invoices SET amount_cents = 100 WHERE amount_cents = 0;
ALTER TABLE invoices ADD CONSTRAINT invoices_amount_positive CHECK (amount_cents > 0) NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_amount_positive;
