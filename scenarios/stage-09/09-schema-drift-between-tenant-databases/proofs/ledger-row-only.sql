\connect ${cast.sick}
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
