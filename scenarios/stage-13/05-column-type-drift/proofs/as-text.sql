\connect ${cast.sick}
BEGIN;
DROP VIEW supplier_spend;
ALTER TABLE purchase_order DROP CONSTRAINT chk_amount_positive;
ALTER TABLE purchase_order ALTER COLUMN amount TYPE text;
ALTER TABLE purchase_order ADD CONSTRAINT chk_amount_positive CHECK (amount::numeric > 0);
COMMIT;
