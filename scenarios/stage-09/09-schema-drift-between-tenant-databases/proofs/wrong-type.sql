\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN release_id varchar(40);
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
