\connect ${cast.one}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
CREATE TEMP TABLE without AS SELECT id FROM members WHERE ${tier} IS NULL;
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
INSERT INTO charges (member_id, month, cents)
SELECT m.id, '2026-06-01', p.cents FROM members m LEFT JOIN prices p ON p.${tier} = m.${tier}
ON CONFLICT (member_id, month) DO NOTHING;
UPDATE members m SET ${tier} = 'family'
WHERE id IN (SELECT id FROM without) AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
\connect ${cast.two}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
CREATE TEMP TABLE without AS SELECT id FROM members WHERE ${tier} IS NULL;
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
INSERT INTO charges (member_id, month, cents)
SELECT m.id, '2026-06-01', p.cents FROM members m LEFT JOIN prices p ON p.${tier} = m.${tier}
ON CONFLICT (member_id, month) DO NOTHING;
UPDATE members m SET ${tier} = 'family'
WHERE id IN (SELECT id FROM without) AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
