\connect library_east
SELECT version FROM schema_migrations;
\connect library_south
SELECT version FROM schema_migrations;
\connect library_west
SELECT version FROM schema_migrations;
\connect library_training
SELECT column_name, column_default FROM information_schema.columns WHERE table_name = 'loans';
\connect ${cast.sick}
BEGIN;
ALTER TABLE loans ADD COLUMN renewals integer NOT NULL DEFAULT 0 CHECK (renewals BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
COMMIT;
