ALTER TABLE jobs ADD COLUMN paper text NOT NULL DEFAULT 'standard';
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'banner'));
