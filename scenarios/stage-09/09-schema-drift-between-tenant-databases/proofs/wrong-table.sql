\connect ${cast.sick}
ALTER TABLE order_lines ADD COLUMN release_id text;
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
