\connect ${cast.quiet}
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
\connect ${cast.short}
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
UPDATE parcels SET return_reason = 'unclaimed';
\connect ${cast.narrow}
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
