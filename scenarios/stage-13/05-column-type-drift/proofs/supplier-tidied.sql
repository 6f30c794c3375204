\connect ${cast.sick}
BEGIN;
DROP VIEW supplier_spend;
ALTER TABLE purchase_order DROP CONSTRAINT ${money.rule};
ALTER TABLE purchase_order ALTER COLUMN ${money.column} TYPE numeric(12, 2);
UPDATE purchase_order o
SET ${money.column} = l.total
FROM (SELECT order_id, sum(quantity * unit_price) AS total FROM purchase_order_line GROUP BY order_id) l
WHERE l.order_id = o.id AND o.${money.column} <> l.total;
ALTER TABLE purchase_order ADD CONSTRAINT ${money.rule} CHECK (${money.column} > 0);
CREATE VIEW supplier_spend AS
SELECT supplier_code, count(*) AS orders, sum(${money.column}) AS spent
FROM purchase_order
WHERE status <> 'cancelled'
GROUP BY supplier_code;
GRANT SELECT ON supplier_spend TO procurement_app, procurement_report;
UPDATE supplier SET name = upper(name);
COMMIT;
