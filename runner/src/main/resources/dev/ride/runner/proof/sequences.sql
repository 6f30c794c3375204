SELECT format('%I.%I %s', schemaname, sequencename, last_value) COLLATE "C" AS sequence
FROM pg_catalog.pg_sequences
WHERE schemaname <> 'ride_recorder'
ORDER BY sequence
