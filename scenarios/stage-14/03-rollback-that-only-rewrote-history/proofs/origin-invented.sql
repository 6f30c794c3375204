\connect ${cast.sick}
BEGIN;
INSERT INTO schema_migrations (version) VALUES ('20260505_swiss_francs'), ('20260512_notes_on_guests');
ALTER TABLE bookings ADD COLUMN ${added.channel} text NOT NULL DEFAULT 'direct' CHECK (${added.channel} IN ('direct', 'portal', 'agency'));
CREATE INDEX bookings_${added.channel}_idx ON bookings (${added.channel}, arrives);
INSERT INTO schema_migrations (version) VALUES ('20260519_where_from');
UPDATE bookings SET ${added.channel} = 'portal' WHERE id % 2 = 0;
COMMIT;
