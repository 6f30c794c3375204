\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} text;
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
