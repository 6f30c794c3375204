\connect ${cast.right}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass;
\connect ${cast.sick}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass;
SELECT count(*), count(DISTINCT order_id) FROM purchase_order_audit WHERE changed ? '${lost.column}';
-- Required from the first moment; a day that no order can have says which ones are still to be filled.
BEGIN;
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date NOT NULL DEFAULT '9999-12-31';
UPDATE purchase_order o
SET ${lost.column} = (
    SELECT (changed ->> '${lost.column}')::date
    FROM purchase_order_audit
    WHERE order_id = o.id AND changed ? '${lost.column}' AND action <> 'refused'
    ORDER BY at DESC
    LIMIT 1);
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} DROP DEFAULT;
ALTER TABLE purchase_order ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on);
COMMIT;
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
CREATE INDEX CONCURRENTLY a_first_try ON purchase_order (${lost.column});
DROP INDEX CONCURRENTLY a_first_try;
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
