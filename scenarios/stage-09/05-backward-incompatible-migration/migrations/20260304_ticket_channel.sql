ALTER TABLE tickets ADD COLUMN channel text NOT NULL DEFAULT 'shop' CHECK (channel IN ('shop', 'phone', 'mail'));

UPDATE tickets SET channel = 'phone' WHERE id % 4 = 1;
