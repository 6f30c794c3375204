\connect tenant_c
SELECT max(version) FROM public.schema_migrations;
\connect tenant_b
SELECT max(version) FROM public.schema_migrations;
\connect tenant_a
SELECT max(version) FROM public.schema_migrations;
\connect ${cast.sick}
SELECT column_name, data_type, is_nullable, column_default
FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = 'orders';
SET lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN IF NOT EXISTS release_id character varying;
ALTER TABLE orders ALTER COLUMN release_id TYPE text;
INSERT INTO schema_migrations (version)
SELECT '20260531_add_order_release_id'
WHERE NOT EXISTS (SELECT FROM schema_migrations WHERE version = '20260531_add_order_release_id');
