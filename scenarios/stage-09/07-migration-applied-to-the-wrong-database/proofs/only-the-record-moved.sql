\connect ${cast.sick}
INSERT INTO schema_migrations (version) VALUES ('20260704_delivery_slots');
\connect ${analytics}
DELETE FROM schema_migrations WHERE version = '20260704_delivery_slots';
