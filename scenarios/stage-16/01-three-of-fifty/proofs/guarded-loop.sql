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
\connect depot_01
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_02
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_03
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_04
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_05
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_06
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_07
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_08
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_09
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_10
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_11
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_12
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_13
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_14
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_15
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_16
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_17
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_18
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_19
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_20
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_21
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_22
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_23
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_24
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_25
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_26
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_27
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_28
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_29
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_30
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_31
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_32
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_33
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_34
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_35
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_36
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_37
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_38
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_39
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_40
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_41
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_42
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_43
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_44
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_45
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_46
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_47
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_48
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_49
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
\connect depot_50
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'parcels_grams_sane') THEN
        ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
    END IF;
    ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text
        CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
    ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
END $$;
