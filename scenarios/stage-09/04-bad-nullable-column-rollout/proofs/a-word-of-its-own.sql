\connect ${cast.one}
ALTER TABLE members DROP CONSTRAINT members_${tier}_check;
UPDATE members SET ${tier} = 'standard' WHERE ${tier} IS NULL;
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'standard';
\connect ${cast.two}
ALTER TABLE members DROP CONSTRAINT members_${tier}_check;
UPDATE members SET ${tier} = 'standard' WHERE ${tier} IS NULL;
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'standard';
