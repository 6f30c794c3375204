\connect ${cast.one}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
\connect ${cast.two}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
