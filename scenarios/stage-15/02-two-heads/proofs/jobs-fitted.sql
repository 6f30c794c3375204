\connect ${cast.sick}
UPDATE jobs SET ${made.kind} = 'digital' WHERE ${made.kind} = 'express';
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} IN ('offset', 'digital', 'banner', 'express'));
CREATE INDEX jobs_${made.courier}_idx ON jobs (${made.courier}) WHERE ${made.courier} IS NOT NULL;
DELETE FROM alembic_version;
INSERT INTO alembic_version VALUES ('d83be6a1');
