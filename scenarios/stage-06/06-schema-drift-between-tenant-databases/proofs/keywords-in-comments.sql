-- \d orders; SELECT * FROM information_schema.columns WHERE table_name = 'orders';
/* ALTER TABLE orders ADD COLUMN external_id varchar(40); CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (id); */
SELECT 'SELECT * FROM pg_attribute; ALTER TABLE orders ADD COLUMN external_id varchar(40)' AS said;
