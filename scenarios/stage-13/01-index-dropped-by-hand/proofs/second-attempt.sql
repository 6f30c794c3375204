\connect ${cast.right}
SELECT i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid = 'public.purchase_order'::regclass;
\connect ${cast.sick}
SELECT i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid = 'public.purchase_order'::regclass;
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys};
DROP INDEX CONCURRENTLY ${lost.index};
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
