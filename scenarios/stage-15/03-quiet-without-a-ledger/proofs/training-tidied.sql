\connect ${cast.sick}
ALTER TABLE loans ADD COLUMN renewals integer NOT NULL DEFAULT 0 CHECK (renewals BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
\connect library_training
UPDATE loans SET reader = replace(reader, 'TEST ', '');
