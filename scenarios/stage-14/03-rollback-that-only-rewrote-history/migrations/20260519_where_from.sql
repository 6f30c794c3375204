ALTER TABLE bookings ADD COLUMN ${added.channel} text NOT NULL DEFAULT 'direct' CHECK (${added.channel} IN ('direct', 'portal', 'agency'));

CREATE INDEX bookings_${added.channel}_idx ON bookings (${added.channel}, arrives);
