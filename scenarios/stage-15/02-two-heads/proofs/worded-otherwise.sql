\connect ${cast.sick}
BEGIN;
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} = 'offset' OR ${made.kind} = 'digital'
    OR ${made.kind} = 'express' OR ${made.kind} = 'banner');
CREATE INDEX jobs_${made.courier}_idx ON jobs (${made.courier}) WHERE ${made.courier} IS NOT NULL;
DELETE FROM alembic_version;
INSERT INTO alembic_version (version_num) VALUES ('d83be6a1');
COMMIT;
