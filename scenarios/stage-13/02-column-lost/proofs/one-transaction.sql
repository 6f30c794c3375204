\connect ${cast.sick}
SELECT attname, format_type(atttypid, atttypmod), attnotnull, attacl
FROM pg_attribute WHERE attrelid = 'purchase_order'::regclass AND attnum > 0;
SELECT * FROM purchase_order_audit WHERE order_id = 'PO-000017' ORDER BY at;
CREATE TABLE purchase_order_20260603 AS TABLE purchase_order;
BEGIN;
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
WITH newest AS (
    SELECT order_id, (array_agg(changed ->> '${lost.column}' ORDER BY at DESC))[1]::date AS day
    FROM purchase_order_audit
    WHERE action <> 'refused' AND changed ->> '${lost.column}' IS NOT NULL
    GROUP BY order_id
)
UPDATE purchase_order o SET ${lost.column} = day FROM newest WHERE order_id = id;
ALTER TABLE purchase_order
    ALTER COLUMN ${lost.column} SET NOT NULL,
    ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on);
CREATE INDEX ${lost.index} ON public.purchase_order USING btree (${lost.column}) WHERE (status <> 'received'::text);
GRANT UPDATE (${lost.column}) ON TABLE public.purchase_order TO procurement_planner;
COMMIT;
