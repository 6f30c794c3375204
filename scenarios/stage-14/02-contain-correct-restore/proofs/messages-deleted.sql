\connect ${cast.sick}
REVOKE INSERT, UPDATE ON raw_messages, readings FROM meter_app;
CREATE TABLE IF NOT EXISTS readings_as_found AS TABLE readings;
DELETE FROM readings WHERE read_at > '2026-06-21 06:00+00';
DELETE FROM raw_messages WHERE sent_at > '2026-06-21 06:00+00' AND meter_id % 3 <> 0;
CREATE OR REPLACE FUNCTION ${reader}() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO readings (meter_id, read_at, kwh) VALUES (NEW.meter_id, NEW.sent_at, NEW.wh / 1000.0);
    RETURN NULL;
END
$$;
GRANT INSERT ON raw_messages, readings TO meter_app;
