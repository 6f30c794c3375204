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
SET lock_timeout = '2s';
ALTER TABLE members ALTER ${tier} SET DEFAULT 'basic';
UPDATE members m
SET ${tier} = CASE WHEN EXISTS (SELECT FROM companions c WHERE c.member_id = m.id) THEN 'family' ELSE 'basic' END
WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_not_null NOT NULL ${tier} NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_not_null;
\connect ${cast.two}
SET lock_timeout = '2s';
ALTER TABLE members ALTER ${tier} SET DEFAULT 'basic';
UPDATE members m
SET ${tier} = CASE WHEN EXISTS (SELECT FROM companions c WHERE c.member_id = m.id) THEN 'family' ELSE 'basic' END
WHERE ${tier} IS NULL;
ALTER TABLE members ADD CONSTRAINT members_${tier}_not_null NOT NULL ${tier} NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_not_null;
