\c tenant_a
TABLE schema_migrations;
\c tenant_b
TABLE schema_migrations;
\c tenant_c
TABLE schema_migrations;
\c ${cast.sick}
SELECT count(*) FROM pg_catalog.pg_attribute WHERE attrelid = 'orders'::regclass;
BEGIN;
ALTER TABLE public.orders ADD COLUMN IF NOT EXISTS release_id text;
COMMENT ON COLUMN public.orders.release_id IS 'release that sold the order';
INSERT INTO schema_migrations (version, applied_at)
VALUES ('20260531_add_order_release_id', '2026-06-02 09:30+00') ON CONFLICT DO NOTHING;
COMMIT;
