\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN needed_by date;
UPDATE purchase_order o
SET needed_by = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> 'needed_by')::date AS day
      FROM purchase_order_audit
      WHERE action <> 'refused' AND changed ? 'needed_by'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
ALTER TABLE purchase_order ALTER COLUMN needed_by SET NOT NULL;
