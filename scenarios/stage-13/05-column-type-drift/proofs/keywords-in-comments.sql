-- \d purchase_order; SELECT * FROM purchase_order_line; SELECT * FROM information_schema.columns;
/* ALTER TABLE purchase_order ALTER COLUMN ${money.column} TYPE numeric(12, 2); UPDATE purchase_order SET ${money.column} = 1; */
SELECT 'SELECT * FROM purchase_order JOIN purchase_order_line; ALTER TABLE purchase_order' AS said;
