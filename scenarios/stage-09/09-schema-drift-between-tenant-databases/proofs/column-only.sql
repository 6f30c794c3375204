\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN release_id text;
