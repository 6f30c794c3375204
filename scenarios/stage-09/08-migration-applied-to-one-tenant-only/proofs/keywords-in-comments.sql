-- SELECT version FROM schema_history; \d invoices; information_schema.columns
/* ALTER TABLE invoices ADD COLUMN reminder_level smallint; pg_catalog.pg_attribute; CREATE TABLE reminders () */
SELECT 'INSERT INTO schema_history, ALTER TABLE invoices, pg_attribute' AS said;
