-- \d purchase_order; SELECT * FROM purchase_order_audit ORDER BY at DESC; SELECT * FROM information_schema.columns;
/* ALTER TABLE purchase_order ADD COLUMN ${lost.column} date NOT NULL; UPDATE purchase_order SET ${lost.column} = ordered_on; */
SELECT 'SELECT * FROM purchase_order_audit; ALTER TABLE purchase_order ADD COLUMN ${lost.column} date' AS said;
