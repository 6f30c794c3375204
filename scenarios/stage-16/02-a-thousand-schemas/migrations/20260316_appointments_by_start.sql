CREATE INDEX appointments_starts_idx ON appointments (starts, staff_id);
