\connect ${cast.sick}
BEGIN;
DROP VIEW supplier_spend;
ALTER TABLE purchase_order DROP CONSTRAINT ${money.rule};
ALTER TABLE purchase_order ALTER COLUMN ${money.column} TYPE text;
ALTER TABLE purchase_order ADD CONSTRAINT ${money.rule} CHECK (${money.column}::numeric > 0);
COMMIT;
