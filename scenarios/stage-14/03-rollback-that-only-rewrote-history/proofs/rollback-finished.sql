\connect ${cast.sick}
DROP TABLE ${added.notes};
ALTER TABLE bookings DROP COLUMN ${added.currency};
