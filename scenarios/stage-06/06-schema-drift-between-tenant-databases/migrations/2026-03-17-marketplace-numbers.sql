-- The number that an order has at the marketplace; an order that is delivered twice is one order.
ALTER TABLE orders ADD COLUMN external_id varchar(40);
CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (channel, external_id) WHERE external_id IS NOT NULL;
