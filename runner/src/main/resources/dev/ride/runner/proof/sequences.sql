SELECT format('%I.%I %s', schemaname, sequencename, last_value)
FROM pg_catalog.pg_sequences
WHERE schemaname <> 'ride_recorder'
ORDER BY 1 COLLATE "C"
