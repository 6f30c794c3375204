ALTER TABLE bookings ADD COLUMN ${added.currency} text NOT NULL DEFAULT 'EUR' CHECK (${added.currency} IN ('EUR', 'CHF'));
