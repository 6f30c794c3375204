\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
UPDATE purchase_order o
SET ${lost.column} = a.day
FROM (SELECT DISTINCT ON (order_id) order_id, (changed ->> '${lost.column}')::date AS day
      FROM purchase_order_audit
      WHERE action <> 'refused' AND changed ? '${lost.column}'
      ORDER BY order_id, at DESC) a
WHERE a.order_id = o.id;
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} SET NOT NULL;
