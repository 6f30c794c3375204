ALTER TABLE bookings ADD COLUMN channel text NOT NULL DEFAULT 'direct' CHECK (channel IN ('direct', 'portal', 'agency'));

CREATE INDEX bookings_channel_idx ON bookings (channel, arrives);
