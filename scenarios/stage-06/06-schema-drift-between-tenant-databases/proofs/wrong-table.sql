\connect ${cast.sick}
ALTER TABLE marketplace_inbox ADD COLUMN ${number} varchar(40);
