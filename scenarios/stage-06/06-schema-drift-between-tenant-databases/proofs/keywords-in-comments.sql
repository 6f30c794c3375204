-- \d orders; SELECT * FROM information_schema.columns WHERE table_name = 'orders';
/* ALTER TABLE orders ADD COLUMN ${number} varchar(40); CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (id); */
SELECT 'SELECT * FROM pg_attribute; ALTER TABLE orders ADD COLUMN ${number} varchar(40)' AS said;
