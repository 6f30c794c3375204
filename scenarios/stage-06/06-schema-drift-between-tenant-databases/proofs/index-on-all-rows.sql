\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN external_id varchar(40);
CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (channel, external_id);
