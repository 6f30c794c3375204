ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
