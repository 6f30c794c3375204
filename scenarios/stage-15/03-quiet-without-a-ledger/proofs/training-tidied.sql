\connect ${cast.sick}
ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer NOT NULL DEFAULT 0 CHECK (${loan.renewals} BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
\connect library_training
UPDATE ${loan.table} SET reader = replace(reader, 'TEST ', '');
