-- what can be read of, quoted; the recorder's own schema is no part of what is found
SELECT format('%I.%I', n.nspname, c.relname) COLLATE "C" AS name
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r'
  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'ride_recorder')
  AND n.nspname NOT LIKE 'pg\_%'
ORDER BY name
