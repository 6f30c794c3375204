ALTER TABLE members ADD COLUMN ${tier} text NOT NULL DEFAULT 'basic'
    CHECK (${tier} IN ('basic', 'family', 'plus'));

UPDATE members SET ${tier} = 'family' WHERE id IN (SELECT member_id FROM companions);
