\connect ${cast.sick}
BEGIN;
DELETE FROM purchase_order_line WHERE order_id IN (SELECT id FROM purchase_order WHERE amount <= 0);
DELETE FROM purchase_order WHERE amount <= 0;
COMMIT;
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0) NOT VALID;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule};
