\connect club_aarhus
SELECT column_name, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'members';
SELECT ${tier}, count(*) FROM members GROUP BY 1;
\connect club_berlin
SELECT column_name, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'members';
SELECT ${tier}, count(*) FROM members GROUP BY 1;
\connect club_cork
SELECT column_name, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'members';
SELECT ${tier}, count(*) FROM members GROUP BY 1;
\connect club_dublin
SELECT column_name, is_nullable, column_default FROM information_schema.columns WHERE table_name = 'members';
SELECT ${tier}, count(*) FROM members GROUP BY 1;
\connect ${cast.one}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
INSERT INTO charges (member_id, month, cents)
SELECT m.id, '2026-06-01', p.cents FROM members m LEFT JOIN prices p ON p.${tier} = m.${tier}
ON CONFLICT (member_id, month) DO NOTHING;
\connect ${cast.two}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
UPDATE members m SET ${tier} = 'family'
WHERE ${tier} IS NULL AND EXISTS (SELECT FROM companions c WHERE c.member_id = m.id);
UPDATE members SET ${tier} = 'basic' WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
INSERT INTO charges (member_id, month, cents)
SELECT m.id, '2026-06-01', p.cents FROM members m LEFT JOIN prices p ON p.${tier} = m.${tier}
ON CONFLICT (member_id, month) DO NOTHING;
