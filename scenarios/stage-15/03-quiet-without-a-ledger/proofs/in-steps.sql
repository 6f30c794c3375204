\connect library_east
SELECT version FROM schema_migrations;
\connect library_south
SELECT version FROM schema_migrations;
\connect library_west
SELECT version FROM schema_migrations;
\connect library_training
SELECT column_name, column_default FROM information_schema.columns WHERE table_name = '${loan.table}';
\connect ${cast.sick}
ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer DEFAULT 0 NOT NULL;
ALTER TABLE ${loan.table} ADD CONSTRAINT ${loan.table}_${loan.renewals}_check CHECK (${loan.renewals} >= 0 AND ${loan.renewals} <= 3) NOT VALID;
ALTER TABLE ${loan.table} VALIDATE CONSTRAINT ${loan.table}_${loan.renewals}_check;
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
