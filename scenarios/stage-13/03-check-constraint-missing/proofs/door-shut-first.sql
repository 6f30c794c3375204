\connect ${cast.left}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass ORDER BY conname;
\connect ${cast.sick}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass ORDER BY conname;
SELECT source, count(*), min(created_at), max(created_at) FROM purchase_order WHERE amount <= 0 GROUP BY source;
SET lock_timeout = '2s';
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0) NOT VALID;
UPDATE purchase_order o
SET amount = (SELECT sum(quantity * unit_price) FROM purchase_order_line l WHERE l.order_id = o.id),
    updated_at = '2026-06-16 07:05+00'
WHERE amount <= 0;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule};
