\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
ALTER TABLE orders ALTER COLUMN ${number} SET DEFAULT 'web';
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
