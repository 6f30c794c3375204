-- SELECT version FROM schema_migrations; \d loans
SELECT 'schema_migrations and information_schema' AS said;
