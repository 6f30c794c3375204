\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
\connect ${cast.left}
DROP INDEX CONCURRENTLY idx_po_created_at;
