\connect depot_01
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_02
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_03
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_04
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_05
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_06
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_07
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_08
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_09
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_10
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_11
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_12
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_13
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_14
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_15
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_16
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_17
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_18
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_19
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_20
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_21
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_22
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_23
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_24
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_25
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_26
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_27
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_28
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_29
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_30
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_31
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_32
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_33
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_34
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_35
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_36
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_37
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_38
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_39
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_40
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_41
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_42
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_43
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_44
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_45
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_46
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_47
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_48
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_49
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
\connect depot_50
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_grams_sane;
ALTER TABLE parcels ALTER COLUMN pickup_code TYPE text;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS return_reason text;
