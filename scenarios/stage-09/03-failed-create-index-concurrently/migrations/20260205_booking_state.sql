ALTER TABLE bookings ADD COLUMN state text NOT NULL DEFAULT 'booked'
    CHECK (state IN ('booked', 'attended', 'missed'));

UPDATE bookings SET state = CASE WHEN id % 13 = 0 THEN 'missed' ELSE 'attended' END WHERE booked_at < '2026-02-05';
