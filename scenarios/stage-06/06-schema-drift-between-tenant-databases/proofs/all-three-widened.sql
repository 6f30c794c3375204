\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN external_id text;
CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (channel, external_id) WHERE external_id IS NOT NULL;
\connect ${cast.left}
ALTER TABLE orders ALTER COLUMN external_id TYPE text;
\connect ${cast.right}
ALTER TABLE orders ALTER COLUMN external_id TYPE text;
