SELECT line, count(*), min(nspname)
FROM (SELECT n.nspname, md5(string_agg(k.conname::text || k.contype::text, ';' ORDER BY k.conname)) AS line
      FROM pg_namespace n JOIN pg_constraint k ON k.connamespace = n.oid
      WHERE n.nspname LIKE 'salon%' GROUP BY n.nspname) AS lines
GROUP BY line ORDER BY 2;
SELECT nspname FROM pg_namespace n
WHERE nspname LIKE 'salon%'
  AND NOT EXISTS (SELECT FROM pg_indexes WHERE schemaname = n.nspname AND indexname = 'appointments_starts_idx');
DO $$
DECLARE
    salon text;
BEGIN
    FOR salon IN SELECT nspname FROM pg_namespace WHERE nspname LIKE 'salon\_%' ORDER BY 1 LOOP
        IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = (salon || '.appointments')::regclass AND attname = 'reminded') THEN
            EXECUTE format('ALTER TABLE %I.appointments ADD COLUMN reminded boolean NOT NULL DEFAULT false', salon);
        END IF;
        IF to_regclass(salon || '.appointments_starts_idx') IS NULL THEN
            EXECUTE format('CREATE INDEX appointments_starts_idx ON %I.appointments (starts, staff_id)', salon);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = (salon || '.appointments')::regclass AND conname = 'appointments_last_a_while') THEN
            EXECUTE format('UPDATE %I.appointments SET minutes = 30 WHERE minutes < 5', salon);
            EXECUTE format('ALTER TABLE %I.appointments ADD CONSTRAINT appointments_last_a_while CHECK (minutes >= 5)', salon);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = (salon || '.appointments')::regclass AND contype = 'f') THEN
            EXECUTE format('ALTER TABLE %I.appointments ADD FOREIGN KEY (staff_id) REFERENCES %I.staff (id)', salon, salon);
        END IF;
    END LOOP;
END $$;
ALTER TABLE ${cast.default}.appointments ALTER COLUMN status SET DEFAULT 'requested';
