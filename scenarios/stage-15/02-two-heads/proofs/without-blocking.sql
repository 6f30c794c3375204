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
CREATE INDEX CONCURRENTLY jobs_courier_id_idx ON jobs (courier_id) WHERE courier_id IS NOT NULL;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_known CHECK (kind IN ('offset', 'digital', 'banner', 'express')) NOT VALID;
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_kind_known;
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs RENAME CONSTRAINT jobs_kind_known TO jobs_kind_check;
DELETE FROM alembic_version WHERE version_num = 'b4417be2';
UPDATE alembic_version SET version_num = 'd83be6a1' WHERE version_num = 'c5d02f86';
