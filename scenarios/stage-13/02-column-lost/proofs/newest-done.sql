\connect ${cast.left}
SELECT column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'purchase_order';
\connect ${cast.sick}
SELECT column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'purchase_order';
SELECT action, actor, changed ? '${lost.column}' AS names_it, count(*) FROM purchase_order_audit GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SET lock_timeout = '2s';
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
UPDATE purchase_order o
SET ${lost.column} = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> '${lost.column}')::date AS day
      FROM purchase_order_audit
      WHERE action IN ('insert', 'update') AND changed ? '${lost.column}'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
ALTER TABLE purchase_order ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on) NOT VALID;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${lost.rule};
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} SET NOT NULL;
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
