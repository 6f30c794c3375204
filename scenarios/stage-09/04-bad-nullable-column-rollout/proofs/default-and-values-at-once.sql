\connect ${cast.one}
BEGIN;
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
COMMIT;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
\connect ${cast.two}
BEGIN;
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
COMMIT;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
