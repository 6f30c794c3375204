-- As many tables as bench.tables says, in the schema that the search path begins with: what an application's own look
-- like, with keys, checks, partial indexes, triggers, comments and views.
CREATE TYPE state AS ENUM ('new', 'paid', 'sent', 'done');

CREATE DOMAIN amount AS numeric(12, 2) CHECK (VALUE >= 0);

CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;

DO $$
BEGIN
    FOR n IN 1 .. current_setting('bench.tables')::int LOOP
        EXECUTE format('
            CREATE TABLE item_%1$s (
                id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                parent_id  bigint REFERENCES item_%2$s ON DELETE CASCADE,
                code       text NOT NULL UNIQUE CHECK (length(code) BETWEEN 3 AND 20),
                title      varchar(80) NOT NULL DEFAULT ''untitled'',
                state      state NOT NULL DEFAULT ''new'',
                price      amount,
                created_at timestamptz NOT NULL DEFAULT now(),
                changed_at timestamptz,
                CHECK (changed_at IS NULL OR changed_at >= created_at)
            )', n, greatest(n - 1, 1));
        EXECUTE format('CREATE INDEX item_%1$s_open ON item_%1$s (created_at DESC) WHERE state <> ''done''', n);
        EXECUTE format('CREATE TRIGGER stamp BEFORE UPDATE ON item_%s FOR EACH ROW EXECUTE FUNCTION stamp()', n);
        EXECUTE format('COMMENT ON COLUMN item_%s.price IS ''what it costs, taxes included''', n);
        IF n % 10 = 0 THEN
            EXECUTE format('CREATE VIEW open_%1$s AS SELECT id, code, price FROM item_%1$s WHERE state <> ''done''', n);
        END IF;
    END LOOP;
END
$$;
