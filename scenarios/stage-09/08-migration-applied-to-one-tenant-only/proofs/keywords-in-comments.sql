-- SELECT version FROM schema_history; \d invoices; information_schema.columns
/* ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint; pg_catalog.pg_attribute; CREATE TABLE ${dunning.letters} () */
SELECT 'INSERT INTO schema_history, ALTER TABLE invoices, pg_attribute' AS said;
