\connect ${cast.right}
SELECT attnum, attname, format_type(atttypid, atttypmod), attnotnull, atthasdef FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attnum > 0;
SELECT indexdef FROM pg_indexes WHERE tablename = 'orders';
\connect ${cast.left}
SELECT attnum, attname, format_type(atttypid, atttypmod), attnotnull, atthasdef FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attnum > 0;
\connect ${cast.sick}
SELECT attnum, attname, attisdropped FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attnum > 0;
SELECT indexdef FROM pg_indexes WHERE tablename = 'orders';
SET lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN IF NOT EXISTS ${number} character varying(40);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
