\connect ${cast.quiet}
DELETE FROM parcel_events WHERE parcel_id < 10;
DELETE FROM parcels WHERE id < 10;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
\connect ${cast.short}
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
\connect ${cast.narrow}
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
