-- SELECT * FROM pg_constraint; \d salon_0001.appointments; information_schema.columns
SELECT 'pg_attribute, pg_indexes' AS said;
