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
BEGIN;
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} IN ('offset', 'digital', 'banner', 'express'));
CREATE INDEX jobs_${made.courier}_idx ON jobs (${made.courier}) WHERE ${made.courier} IS NOT NULL;
DELETE FROM alembic_version;
INSERT INTO alembic_version (version_num) VALUES ('d83be6a1');
COMMIT;
