\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN external_id varchar(40);
ALTER TABLE orders ALTER COLUMN external_id SET DEFAULT 'web';
CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (channel, external_id) WHERE external_id IS NOT NULL;
