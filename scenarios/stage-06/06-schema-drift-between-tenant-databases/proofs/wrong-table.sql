\connect ${cast.sick}
ALTER TABLE marketplace_inbox ADD COLUMN external_id varchar(40);
