\connect ${cast.quiet}
SELECT md5(string_agg(part, ';' ORDER BY part)) FROM (
    SELECT table_name || '.' || column_name || ' ' || data_type || coalesce(character_maximum_length::text, '')
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name !~ '^pg_'
    UNION ALL
    SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
) AS parts(part);
\connect ${cast.short}
SELECT md5(string_agg(part, ';' ORDER BY part)) FROM (
    SELECT table_name || '.' || column_name || ' ' || data_type || coalesce(character_maximum_length::text, '')
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name !~ '^pg_'
    UNION ALL
    SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
) AS parts(part);
\connect ${cast.narrow}
SELECT md5(string_agg(part, ';' ORDER BY part)) FROM (
    SELECT table_name || '.' || column_name || ' ' || data_type || coalesce(character_maximum_length::text, '')
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name !~ '^pg_'
    UNION ALL
    SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
) AS parts(part);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
\connect ${cast.quiet}
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_grams_sane;
\connect ${cast.short}
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
