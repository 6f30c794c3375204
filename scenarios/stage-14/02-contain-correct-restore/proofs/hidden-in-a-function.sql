\connect ${cast.sick}
CREATE TABLE IF NOT EXISTS readings_as_found AS TABLE readings;
CREATE FUNCTION pg_temp.correct() RETURNS void
LANGUAGE sql
AS $$
    UPDATE readings r SET kwh = m.wh / 1000.0
    FROM raw_messages m
    WHERE m.meter_id = r.meter_id AND m.sent_at = r.read_at AND r.kwh <> round(m.wh / 1000.0, 3);
$$;
SELECT pg_temp.correct();
CREATE OR REPLACE FUNCTION ${reader}() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO readings (meter_id, read_at, kwh) VALUES (NEW.meter_id, NEW.sent_at, NEW.wh / 1000.0);
    RETURN NULL;
END
$$;
