-- SELECT version FROM schema_migrations; \d orders; information_schema.columns; pg_attribute
/* ALTER TABLE orders ADD COLUMN release_id text; SELECT * FROM pg_catalog.pg_attribute */
SELECT 'ALTER TABLE orders ADD COLUMN release_id text; INSERT INTO schema_migrations' AS said;
