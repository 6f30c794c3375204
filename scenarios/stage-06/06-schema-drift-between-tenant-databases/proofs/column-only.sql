\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN ${number} varchar(40);
