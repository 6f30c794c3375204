\connect ${cast.sick}
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'purchase_order'::regclass AND attnum > 0;
SELECT count(*) FROM purchase_order o WHERE ${money.column} <> (SELECT sum(quantity * unit_price) FROM purchase_order_line l WHERE l.order_id = o.id);
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass;
CREATE TABLE amounts_before AS SELECT id, ${money.column} FROM purchase_order;
ALTER TABLE purchase_order SET (autovacuum_enabled = off);
ALTER TABLE purchase_order ADD COLUMN amount_exact numeric(12, 2);
UPDATE purchase_order o SET amount_exact = (SELECT sum(quantity * unit_price) FROM purchase_order_line WHERE order_id = o.id);
BEGIN;
DROP VIEW supplier_spend;
ALTER TABLE purchase_order DROP COLUMN ${money.column};
ALTER TABLE purchase_order RENAME COLUMN amount_exact TO ${money.column};
ALTER TABLE purchase_order ALTER COLUMN ${money.column} SET NOT NULL;
ALTER TABLE purchase_order ADD CONSTRAINT ${money.rule} CHECK (${money.column} > 0::numeric);
CREATE INDEX idx_po_to_approve ON public.purchase_order USING btree (${money.column} DESC) WHERE (status = 'awaiting_approval'::text);
CREATE VIEW public.supplier_spend AS
SELECT supplier_code, count(*) AS orders, sum(${money.column}) AS spent
FROM public.purchase_order
WHERE status <> 'cancelled'
GROUP BY supplier_code;
GRANT SELECT ON supplier_spend TO procurement_app;
GRANT SELECT ON supplier_spend TO procurement_report;
COMMIT;
ALTER TABLE purchase_order SET (autovacuum_enabled = on);
CLUSTER purchase_order USING purchase_order_pkey;
