\connect ${cast.sick}
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'banner', 'express')) NOT VALID;
CREATE INDEX jobs_courier_id_idx ON jobs (courier_id) WHERE courier_id IS NOT NULL;
