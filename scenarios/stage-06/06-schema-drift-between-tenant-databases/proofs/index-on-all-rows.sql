\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number});
