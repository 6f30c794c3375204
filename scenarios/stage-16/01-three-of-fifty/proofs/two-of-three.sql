\connect ${cast.short}
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
\connect ${cast.narrow}
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
