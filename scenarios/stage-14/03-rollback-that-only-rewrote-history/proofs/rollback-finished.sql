\connect ${cast.sick}
DROP TABLE guest_notes;
ALTER TABLE bookings DROP COLUMN currency;
