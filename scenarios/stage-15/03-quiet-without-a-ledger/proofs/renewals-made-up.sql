\connect ${cast.sick}
ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer NOT NULL DEFAULT 0 CHECK (${loan.renewals} BETWEEN 0 AND 3);
INSERT INTO schema_migrations (version) VALUES ('20260526_renewals');
UPDATE ${loan.table} SET ${loan.renewals} = 1 WHERE due_on > lent_on + 27 AND id > 100;
