ALTER TABLE orders ADD COLUMN grams integer CHECK (grams > 0);

UPDATE orders SET grams = 400 + cents % 9000 WHERE placed_on >= '2026-05-11';
