COMMENT ON TABLE readings IS 'stands in kilowatt-hours, one a message';
CREATE INDEX readings_read_at_idx ON readings (read_at);
