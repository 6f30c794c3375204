\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN release_id text NOT NULL DEFAULT '';
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
