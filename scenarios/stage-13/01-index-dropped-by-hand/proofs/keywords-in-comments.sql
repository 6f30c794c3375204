-- \d purchase_order; SELECT * FROM pg_indexes WHERE tablename = 'purchase_order'; EXPLAIN SELECT 1;
/* CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL; */
SELECT 'EXPLAIN SELECT * FROM purchase_order; CREATE INDEX CONCURRENTLY ${lost.index}' AS said;
