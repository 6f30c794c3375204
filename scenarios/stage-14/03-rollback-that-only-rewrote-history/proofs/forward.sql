\connect house_alm
SELECT version FROM schema_migrations ORDER BY 1;
\connect house_bay
SELECT version FROM schema_migrations ORDER BY 1;
\connect house_cove
SELECT version FROM schema_migrations ORDER BY 1;
\connect ${cast.sick}
SELECT column_name FROM information_schema.columns WHERE table_name = 'bookings';
\connect ${cast.sick}
BEGIN;
INSERT INTO schema_migrations (version) VALUES ('20260505_booking_currency'), ('20260512_guest_notes');
ALTER TABLE bookings ADD COLUMN channel text NOT NULL DEFAULT 'direct' CHECK (channel IN ('direct', 'portal', 'agency'));
CREATE INDEX bookings_channel_idx ON bookings (channel, arrives);
INSERT INTO schema_migrations (version) VALUES ('20260519_booking_channel');
COMMIT;
