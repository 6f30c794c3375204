\connect ${cast.sick}
UPDATE jobs SET kind = 'digital' WHERE kind = 'express';
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_kind_check;
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'banner', 'express'));
CREATE INDEX jobs_courier_id_idx ON jobs (courier_id) WHERE courier_id IS NOT NULL;
DELETE FROM alembic_version;
INSERT INTO alembic_version VALUES ('d83be6a1');
