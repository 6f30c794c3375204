\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN external_id varchar(40);
CREATE UNIQUE INDEX orders_channel_external_id_idx ON orders (channel, external_id) WHERE external_id IS NOT NULL;
INSERT INTO orders (customer_id, channel, status, placed_at, total_cents, external_id)
SELECT (payload ->> 'customer')::bigint, 'marketplace', 'open', received_at, (payload ->> 'total_cents')::integer, payload ->> 'external_id'
FROM marketplace_inbox WHERE state = 'failed' ORDER BY id;
UPDATE marketplace_inbox SET state = 'done' WHERE state = 'failed';
