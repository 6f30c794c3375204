\connect ${cast.one}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
\connect ${cast.two}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
