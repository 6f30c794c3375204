\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
CREATE INDEX CONCURRENTLY purchase_order_status_idx ON purchase_order (status);
CREATE INDEX CONCURRENTLY purchase_order_updated_at_idx ON purchase_order (updated_at);
