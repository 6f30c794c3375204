\connect ${cast.sick}
INSERT INTO schema_migrations (version) VALUES ('20260505_swiss_francs'), ('20260512_notes_on_guests');
INSERT INTO schema_migrations (version) VALUES ('20260519_where_from');
