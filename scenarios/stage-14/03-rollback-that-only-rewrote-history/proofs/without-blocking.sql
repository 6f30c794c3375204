\connect ${cast.right}
SELECT version FROM schema_migrations ORDER BY 1;
\connect ${cast.sick}
SELECT version FROM schema_migrations ORDER BY 1;
SELECT column_name FROM information_schema.columns WHERE table_name = 'bookings';
ALTER TABLE bookings ADD COLUMN IF NOT EXISTS ${added.channel} text NOT NULL DEFAULT 'direct';
ALTER TABLE bookings ADD CONSTRAINT bookings_${added.channel}_check CHECK (${added.channel} IN ('direct', 'portal', 'agency')) NOT VALID;
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_${added.channel}_check;
CREATE INDEX CONCURRENTLY IF NOT EXISTS bookings_${added.channel}_idx ON bookings (${added.channel}, arrives);
INSERT INTO schema_migrations (version, applied_at) VALUES
    ('20260519_where_from', '2026-06-29 07:00+00'),
    ('20260512_notes_on_guests', '2026-05-12 04:00+00'),
    ('20260505_swiss_francs', '2026-05-05 04:00+00');
