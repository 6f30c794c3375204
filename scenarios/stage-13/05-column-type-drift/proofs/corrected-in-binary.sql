\connect ${cast.sick}
UPDATE purchase_order o
SET ${money.column} = l.total
FROM (SELECT order_id, sum(quantity * unit_price) AS total FROM purchase_order_line GROUP BY order_id) l
WHERE l.order_id = o.id AND o.${money.column} <> l.total;
