CREATE INDEX parcels_pickup_code_idx ON parcels (locker_id, pickup_code);
