\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
UPDATE purchase_order o
SET ${lost.column} = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> '${lost.column}')::date AS day
      FROM purchase_order_audit
      WHERE changed ? '${lost.column}'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
-- VALIDATE would find what no order can have: a day before its own.
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} SET NOT NULL;
ALTER TABLE purchase_order ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on) NOT VALID;
CREATE INDEX ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
