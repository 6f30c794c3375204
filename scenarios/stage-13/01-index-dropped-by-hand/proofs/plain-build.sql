\connect ${cast.sick}
CREATE INDEX ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL;
