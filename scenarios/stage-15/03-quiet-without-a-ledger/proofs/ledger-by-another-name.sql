\connect ${cast.sick}
ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer NOT NULL DEFAULT 0 CHECK (${loan.renewals} BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
\connect library_archive
CREATE SCHEMA IF NOT EXISTS ops;
CREATE TABLE IF NOT EXISTS ops."History" ("MigrationId" text PRIMARY KEY, "ProductVersion" text NOT NULL);
INSERT INTO ops."History" VALUES ('20250902_loans', '9.0.4') ON CONFLICT DO NOTHING;
