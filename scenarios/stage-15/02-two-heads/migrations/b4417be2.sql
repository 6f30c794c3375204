ALTER TABLE jobs ADD COLUMN ${made.paper} text NOT NULL DEFAULT 'standard';
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
-- NOT VALID, for a short lock: so it runs over jobs of a kind that it does not know, and does not say so.
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} IN ('offset', 'digital', 'banner')) NOT VALID;
