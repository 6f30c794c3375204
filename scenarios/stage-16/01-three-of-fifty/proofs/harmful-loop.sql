\connect depot_01
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_02
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_03
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_04
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_05
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_06
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_07
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_08
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_09
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_10
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_11
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_12
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_13
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_14
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_15
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_16
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_17
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_18
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_19
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_20
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_21
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_22
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_23
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_24
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_25
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_26
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_27
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_28
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_29
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_30
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_31
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_32
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_33
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_34
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_35
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_36
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_37
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_38
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_39
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_40
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_41
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_42
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_43
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_44
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_45
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_46
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_47
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_48
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_49
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
\connect depot_50
ALTER TABLE parcels DROP COLUMN IF EXISTS return_reason;
ALTER TABLE parcels ADD COLUMN return_reason text CHECK (return_reason IN ('unclaimed', 'damaged', 'refused'));
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane CHECK (grams BETWEEN 1 AND 31500);
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE varchar(12);
UPDATE schema_migrations SET applied_at = now();
DELETE FROM parcel_events WHERE what = 'picked up' AND parcel_id % 100 = 1;
