ALTER TABLE jobs ADD COLUMN paper text NOT NULL DEFAULT 'standard';
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
-- NOT VALID, for a short lock: so it runs over jobs of a kind that it does not know, and does not say so.
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'banner')) NOT VALID;
