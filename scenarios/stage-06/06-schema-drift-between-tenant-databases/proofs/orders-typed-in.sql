\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
INSERT INTO orders (customer_id, channel, status, placed_at, total_cents, ${number})
SELECT (payload ->> 'customer')::bigint, 'marketplace', 'open', received_at, (payload ->> 'total_cents')::integer, payload ->> 'external_id'
FROM marketplace_inbox WHERE state = 'failed' ORDER BY id;
UPDATE marketplace_inbox SET state = 'done' WHERE state = 'failed';
