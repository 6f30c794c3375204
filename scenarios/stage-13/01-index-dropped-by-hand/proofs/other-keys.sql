\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.wrong} WHERE deleted_at IS NULL;
