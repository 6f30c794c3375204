\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${lost.index} ON purchase_order ${lost.keys};
