\connect ${cast.sick}
SELECT attname, format_type(atttypid, atttypmod), attnotnull, attacl
FROM pg_attribute WHERE attrelid = 'purchase_order'::regclass AND attnum > 0;
SELECT * FROM purchase_order_audit WHERE order_id = 'PO-000017' ORDER BY at;
CREATE TABLE purchase_order_20260603 AS TABLE purchase_order;
BEGIN;
ALTER TABLE purchase_order ADD COLUMN needed_by date;
WITH newest AS (
    SELECT order_id, (array_agg(changed ->> 'needed_by' ORDER BY at DESC))[1]::date AS day
    FROM purchase_order_audit
    WHERE action <> 'refused' AND changed ->> 'needed_by' IS NOT NULL
    GROUP BY order_id
)
UPDATE purchase_order o SET needed_by = day FROM newest WHERE order_id = id;
ALTER TABLE purchase_order
    ALTER COLUMN needed_by SET NOT NULL,
    ADD CONSTRAINT chk_needed_after_order CHECK (needed_by >= ordered_on);
CREATE INDEX idx_po_needed_by ON public.purchase_order USING btree (needed_by) WHERE (status <> 'received'::text);
GRANT UPDATE (needed_by) ON TABLE public.purchase_order TO procurement_planner;
COMMIT;
