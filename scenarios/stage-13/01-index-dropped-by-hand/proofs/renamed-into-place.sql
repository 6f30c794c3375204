\connect ${cast.sick}
SELECT relname, seq_scan, idx_scan FROM pg_stat_user_tables ORDER BY relname;
SELECT c.relname, i.indisvalid, pg_get_indexdef(c.oid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = 'purchase_order'::regclass;
EXPLAIN (ANALYZE, BUFFERS)
SELECT id FROM purchase_order WHERE supplier_code = 'S-0217' AND deleted_at IS NULL ORDER BY created_at DESC LIMIT 20;
EXPLAIN SELECT id FROM purchase_order WHERE buyer_code = 'B-031' AND status = 'approved' AND deleted_at IS NULL;
CREATE TABLE indexes_as_found AS SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'purchase_order';
CREATE INDEX CONCURRENTLY rebuilt_20260616 ON public.purchase_order USING btree ${lost.keys} WHERE (deleted_at IS NULL);
ALTER INDEX rebuilt_20260616 RENAME TO ${lost.index};
COMMENT ON INDEX ${lost.index} IS 'put back on 16 June 2026, see the incident';
ANALYZE purchase_order;
