\connect ${cast.left}
SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'purchase_order' ORDER BY indexname;
\connect ${cast.right}
SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'purchase_order' ORDER BY indexname;
\connect ${cast.sick}
SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'purchase_order' ORDER BY indexname;
SET lock_timeout = '5s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
SELECT indisvalid FROM pg_index WHERE indexrelid = '${lost.index}'::regclass;
