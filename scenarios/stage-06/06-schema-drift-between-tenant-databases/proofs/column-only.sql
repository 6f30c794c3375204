\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN external_id varchar(40);
