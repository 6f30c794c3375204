\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN release_id text DEFAULT '2026.06.1';
ALTER TABLE orders ALTER COLUMN release_id DROP DEFAULT;
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
