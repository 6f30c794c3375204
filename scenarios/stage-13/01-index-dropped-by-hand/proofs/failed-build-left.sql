\connect ${cast.sick}
-- Fails with 23505, since these are no unique values, and leaves what it had begun.
CREATE UNIQUE INDEX CONCURRENTLY ${lost.index} ON purchase_order (status);
