-- SELECT version FROM schema_migrations; \d ${loan.table}
SELECT 'schema_migrations and information_schema' AS said;
