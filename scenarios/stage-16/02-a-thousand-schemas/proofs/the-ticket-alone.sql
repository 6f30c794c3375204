ALTER TABLE salon_0001.appointments ALTER COLUMN status SET DEFAULT 'requested';
ALTER TABLE ${cast.column}.appointments ADD COLUMN reminded boolean NOT NULL DEFAULT false;
