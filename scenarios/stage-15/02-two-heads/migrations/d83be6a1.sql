-- Not empty: both branches rewrote the same check, and only one of the two can have won.
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'banner', 'express'));
CREATE INDEX jobs_courier_id_idx ON jobs (courier_id) WHERE courier_id IS NOT NULL;
