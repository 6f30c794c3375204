\connect ${cast.sick}
INSERT INTO schema_migrations (version) VALUES ('20260505_booking_currency'), ('20260512_guest_notes');
INSERT INTO schema_migrations (version) VALUES ('20260519_booking_channel');
