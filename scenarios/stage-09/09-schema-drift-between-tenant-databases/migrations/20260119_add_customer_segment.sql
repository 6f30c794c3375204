ALTER TABLE customers ADD COLUMN segment text NOT NULL DEFAULT 'standard'
    CHECK (segment IN ('standard', 'trade', 'vip'));

UPDATE customers SET segment = 'trade' WHERE id % 11 = 0;
UPDATE customers SET segment = 'vip' WHERE id % 37 = 0;
