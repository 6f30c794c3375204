DO $$
DECLARE
    salon text;
BEGIN
    FOR salon IN SELECT nspname FROM pg_namespace WHERE nspname BETWEEN 'salon_0001' AND 'salon_0060' LOOP
        EXECUTE format('ALTER TABLE %I.appointments DROP COLUMN IF EXISTS reminded', salon);
    END LOOP;
END $$;
CREATE INDEX CONCURRENTLY appointments_starts_idx ON ${cast.index}.appointments (starts, staff_id);
ALTER TABLE ${cast.default}.appointments ALTER COLUMN status SET DEFAULT 'requested';
