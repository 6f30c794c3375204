\connect ${cast.sick}
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
