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
DO $$
DECLARE
    some_left boolean := true;
BEGIN
    WHILE some_left LOOP
        UPDATE members m
        SET ${tier} = CASE WHEN EXISTS (SELECT FROM companions c WHERE c.member_id = m.id) THEN 'family' ELSE 'basic' END
        WHERE id IN (SELECT id FROM members WHERE ${tier} IS NULL ORDER BY id LIMIT 500);
        some_left := FOUND;
        COMMIT;
    END LOOP;
END
$$;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
\connect ${cast.two}
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
DO $$
DECLARE
    some_left boolean := true;
BEGIN
    WHILE some_left LOOP
        UPDATE members m
        SET ${tier} = CASE WHEN EXISTS (SELECT FROM companions c WHERE c.member_id = m.id) THEN 'family' ELSE 'basic' END
        WHERE id IN (SELECT id FROM members WHERE ${tier} IS NULL ORDER BY id LIMIT 500);
        some_left := FOUND;
        COMMIT;
    END LOOP;
END
$$;
ALTER TABLE members ADD CONSTRAINT members_${tier}_known CHECK (${tier} IS NOT NULL) NOT VALID;
ALTER TABLE members VALIDATE CONSTRAINT members_${tier}_known;
ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL;
ALTER TABLE members DROP CONSTRAINT members_${tier}_known;
