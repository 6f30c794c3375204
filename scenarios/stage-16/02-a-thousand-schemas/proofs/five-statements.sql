SELECT line, count(*), min(nspname)
FROM (SELECT n.nspname, md5(string_agg(k.conname::text || k.contype::text, ';' ORDER BY k.conname)) AS line
      FROM pg_namespace n JOIN pg_constraint k ON k.connamespace = n.oid
      WHERE n.nspname LIKE 'salon%' GROUP BY n.nspname) AS lines
GROUP BY line ORDER BY 2;
SELECT nspname FROM pg_namespace n
WHERE nspname LIKE 'salon%'
  AND NOT EXISTS (SELECT FROM pg_indexes WHERE schemaname = n.nspname AND indexname = 'appointments_starts_idx');
ALTER TABLE ${cast.column}.appointments ADD COLUMN reminded boolean NOT NULL DEFAULT false;
CREATE INDEX CONCURRENTLY appointments_starts_idx ON ${cast.index}.appointments (starts, staff_id);
UPDATE ${cast.rule}.appointments SET minutes = 30 WHERE minutes < 5;
ALTER TABLE ${cast.rule}.appointments ADD CONSTRAINT appointments_last_a_while CHECK (minutes >= 5);
ALTER TABLE ${cast.default}.appointments ALTER COLUMN status SET DEFAULT 'requested';
ALTER TABLE ${cast.key}.appointments ADD CONSTRAINT appointments_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES ${cast.key}.staff (id);
