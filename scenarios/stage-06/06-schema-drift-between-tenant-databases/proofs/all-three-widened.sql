\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} text;
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
\connect ${cast.left}
ALTER TABLE orders ALTER COLUMN ${number} TYPE text;
\connect ${cast.right}
ALTER TABLE orders ALTER COLUMN ${number} TYPE text;
