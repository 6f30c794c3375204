ALTER TABLE appointments ADD COLUMN status varchar(12) NOT NULL DEFAULT 'requested'
    CHECK (status IN ('requested', 'confirmed', 'done', 'missed'));

UPDATE appointments SET status = 'confirmed' WHERE id % 2 = 0;
