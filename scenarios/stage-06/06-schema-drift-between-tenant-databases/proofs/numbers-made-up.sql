\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
UPDATE orders SET ${number} = 'MP-' || lpad(id::text, 8, '0');
CREATE UNIQUE INDEX CONCURRENTLY orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
