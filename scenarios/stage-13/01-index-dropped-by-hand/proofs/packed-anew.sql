\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
VACUUM (FULL, ANALYZE) purchase_order;
