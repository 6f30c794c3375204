\connect library_east
SELECT version FROM schema_migrations;
\connect library_south
SELECT version FROM schema_migrations;
\connect library_west
SELECT version FROM schema_migrations;
\connect library_training
SELECT column_name, column_default FROM information_schema.columns WHERE table_name = '${loan.table}';
\connect ${cast.sick}
BEGIN;
ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer NOT NULL DEFAULT 0 CHECK (${loan.renewals} BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
COMMIT;
