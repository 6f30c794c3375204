ALTER TABLE parcel_events ADD COLUMN source text NOT NULL DEFAULT 'locker';
