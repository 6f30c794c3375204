-- \d parcels; pg_attribute; ALTER TABLE parcels ADD CONSTRAINT parcels_grams_sane
SELECT 'pg_constraint of parcels in every depot' AS said;
