\connect ${cast.sick}
DELETE FROM purchase_order_audit WHERE action = 'refused';
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
UPDATE purchase_order o
SET ${lost.column} = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> '${lost.column}')::date AS day
      FROM purchase_order_audit
      WHERE action <> 'refused' AND changed ? '${lost.column}'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} SET NOT NULL;
ALTER TABLE purchase_order ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on);
CREATE INDEX ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
