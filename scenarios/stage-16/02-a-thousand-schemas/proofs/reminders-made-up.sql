ALTER TABLE ${cast.column}.appointments ADD COLUMN reminded boolean NOT NULL DEFAULT false;
CREATE INDEX CONCURRENTLY appointments_starts_idx ON ${cast.index}.appointments (starts, staff_id);
UPDATE ${cast.rule}.appointments SET minutes = 30 WHERE minutes < 5;
ALTER TABLE ${cast.rule}.appointments ADD CONSTRAINT appointments_last_a_while CHECK (minutes >= 5);
ALTER TABLE ${cast.default}.appointments ALTER COLUMN status SET DEFAULT 'requested';
ALTER TABLE ${cast.key}.appointments ADD CONSTRAINT appointments_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES ${cast.key}.staff (id);
UPDATE ${cast.column}.appointments SET reminded = true;
