\connect ${cast.one}
ALTER TABLE members DROP COLUMN ${tier};
CREATE FUNCTION ${tier}_of_old() RETURNS text LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN 'basic'; END $$;
ALTER TABLE members ADD COLUMN ${tier} text NOT NULL DEFAULT ${tier}_of_old()
    CHECK (${tier} IN ('basic', 'family', 'plus'));
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
DROP FUNCTION ${tier}_of_old();
UPDATE members SET ${tier} = 'family' WHERE id IN (SELECT member_id FROM companions);
\connect ${cast.two}
ALTER TABLE members DROP COLUMN ${tier};
CREATE FUNCTION ${tier}_of_old() RETURNS text LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN 'basic'; END $$;
ALTER TABLE members ADD COLUMN ${tier} text NOT NULL DEFAULT ${tier}_of_old()
    CHECK (${tier} IN ('basic', 'family', 'plus'));
ALTER TABLE members ALTER COLUMN ${tier} SET DEFAULT 'basic';
DROP FUNCTION ${tier}_of_old();
UPDATE members SET ${tier} = 'family' WHERE id IN (SELECT member_id FROM companions);
