\connect library_east
SELECT version FROM schema_migrations;
\connect library_south
SELECT version FROM schema_migrations;
\connect library_west
SELECT version FROM schema_migrations;
\connect library_training
SELECT column_name, column_default FROM information_schema.columns WHERE table_name = 'loans';
\connect ${cast.sick}
ALTER TABLE loans ADD COLUMN renewals integer DEFAULT 0 NOT NULL;
ALTER TABLE loans ADD CONSTRAINT loans_renewals_check CHECK (renewals >= 0 AND renewals <= 3) NOT VALID;
ALTER TABLE loans VALIDATE CONSTRAINT loans_renewals_check;
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
