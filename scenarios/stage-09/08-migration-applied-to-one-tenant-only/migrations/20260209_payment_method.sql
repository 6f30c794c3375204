ALTER TABLE payments ADD COLUMN method text NOT NULL DEFAULT 'transfer'
    CHECK (method IN ('transfer', 'card', 'cash'));

UPDATE payments SET method = 'card' WHERE id % 7 = 0;
