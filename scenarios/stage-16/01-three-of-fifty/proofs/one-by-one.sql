\connect ${cast.quiet}
SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
WHERE attrelid = 'parcels'::regclass AND attnum > 0 ORDER BY attnum;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'parcels'::regclass ORDER BY 1;
\connect ${cast.short}
SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
WHERE attrelid = 'parcels'::regclass AND attnum > 0 ORDER BY attnum;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'parcels'::regclass ORDER BY 1;
\connect ${cast.narrow}
SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
WHERE attrelid = 'parcels'::regclass AND attnum > 0 ORDER BY attnum;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'parcels'::regclass ORDER BY 1;
\connect ${cast.quiet}
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
\connect ${cast.short}
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
\connect ${cast.narrow}
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
