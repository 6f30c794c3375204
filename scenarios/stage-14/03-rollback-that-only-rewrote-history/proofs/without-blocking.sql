\connect ${cast.right}
SELECT version FROM schema_migrations ORDER BY 1;
\connect ${cast.sick}
SELECT version FROM schema_migrations ORDER BY 1;
SELECT column_name FROM information_schema.columns WHERE table_name = 'bookings';
ALTER TABLE bookings ADD COLUMN IF NOT EXISTS channel text NOT NULL DEFAULT 'direct';
ALTER TABLE bookings ADD CONSTRAINT bookings_channel_check CHECK (channel IN ('direct', 'portal', 'agency')) NOT VALID;
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_channel_check;
CREATE INDEX CONCURRENTLY IF NOT EXISTS bookings_channel_idx ON bookings (channel, arrives);
INSERT INTO schema_migrations (version, applied_at) VALUES
    ('20260519_booking_channel', '2026-06-29 07:00+00'),
    ('20260512_guest_notes', '2026-05-12 04:00+00'),
    ('20260505_booking_currency', '2026-05-05 04:00+00');
