\connect press_gent
SELECT version_num FROM alembic_version;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'jobs'::regclass;
\connect press_lyon
SELECT version_num FROM alembic_version;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'jobs'::regclass;
\connect press_turin
SELECT version_num FROM alembic_version;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'jobs'::regclass;
\connect ${cast.sick}
CREATE INDEX CONCURRENTLY jobs_${made.courier}_idx ON jobs (${made.courier}) WHERE ${made.courier} IS NOT NULL;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_known CHECK (${made.kind} IN ('offset', 'digital', 'banner', 'express')) NOT VALID;
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_${made.kind}_known;
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs RENAME CONSTRAINT jobs_${made.kind}_known TO jobs_${made.kind}_check;
DELETE FROM alembic_version WHERE version_num = 'b4417be2';
UPDATE alembic_version SET version_num = 'd83be6a1' WHERE version_num = 'c5d02f86';
