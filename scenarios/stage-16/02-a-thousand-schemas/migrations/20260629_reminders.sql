ALTER TABLE appointments ADD COLUMN reminded boolean NOT NULL DEFAULT false;
