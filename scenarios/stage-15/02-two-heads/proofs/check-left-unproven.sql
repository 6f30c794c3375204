\connect ${cast.sick}
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} IN ('offset', 'digital', 'banner', 'express')) NOT VALID;
CREATE INDEX jobs_${made.courier}_idx ON jobs (${made.courier}) WHERE ${made.courier} IS NOT NULL;
