\connect tenant_a
SELECT version, applied_at FROM schema_migrations ORDER BY applied_at;
\connect tenant_b
SELECT version, applied_at FROM schema_migrations ORDER BY applied_at;
\connect tenant_c
SELECT version, applied_at FROM schema_migrations ORDER BY applied_at;
\connect ${cast.sick}
SELECT attname, format_type(atttypid, atttypmod), attnotnull
FROM pg_attribute
WHERE attrelid = 'public.orders'::regclass AND attnum > 0 AND NOT attisdropped
ORDER BY attnum;
ALTER TABLE orders ADD COLUMN release_id text;
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
SELECT count(*) FROM orders;
