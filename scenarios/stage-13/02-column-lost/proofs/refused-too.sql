\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN needed_by date;
UPDATE purchase_order o
SET needed_by = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> 'needed_by')::date AS day
      FROM purchase_order_audit
      WHERE changed ? 'needed_by'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
-- VALIDATE would find what no order can have: a day before its own.
ALTER TABLE purchase_order ALTER COLUMN needed_by SET NOT NULL;
ALTER TABLE purchase_order ADD CONSTRAINT chk_needed_after_order CHECK (needed_by >= ordered_on) NOT VALID;
CREATE INDEX idx_po_needed_by ON purchase_order (needed_by) WHERE status <> 'received';
GRANT UPDATE (needed_by) ON purchase_order TO procurement_planner;
