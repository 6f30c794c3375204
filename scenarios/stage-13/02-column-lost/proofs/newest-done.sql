\connect ${cast.left}
SELECT column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'purchase_order';
\connect ${cast.sick}
SELECT column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'purchase_order';
SELECT action, actor, changed ? 'needed_by' AS names_it, count(*) FROM purchase_order_audit GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SET lock_timeout = '2s';
ALTER TABLE purchase_order ADD COLUMN needed_by date;
UPDATE purchase_order o
SET needed_by = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> 'needed_by')::date AS day
      FROM purchase_order_audit
      WHERE action IN ('insert', 'update') AND changed ? 'needed_by'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
ALTER TABLE purchase_order ADD CONSTRAINT chk_needed_after_order CHECK (needed_by >= ordered_on) NOT VALID;
ALTER TABLE purchase_order VALIDATE CONSTRAINT chk_needed_after_order;
ALTER TABLE purchase_order ALTER COLUMN needed_by SET NOT NULL;
CREATE INDEX CONCURRENTLY idx_po_needed_by ON purchase_order (needed_by) WHERE status <> 'received';
GRANT UPDATE (needed_by) ON purchase_order TO procurement_planner;
