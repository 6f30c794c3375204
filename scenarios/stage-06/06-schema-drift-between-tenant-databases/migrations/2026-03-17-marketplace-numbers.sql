-- The number that an order has at the marketplace; an order that is delivered twice is one order.
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
