\connect ${cast.sick}
SELECT t.protocol, round(avg(m.wh / nullif(r.kwh, 0))), count(*)
FROM raw_messages m JOIN readings r ON r.meter_id = m.meter_id AND r.read_at = m.sent_at JOIN meters t ON t.id = m.meter_id
WHERE m.sent_at > '2026-06-21 06:00+00' GROUP BY 1;
SELECT prosrc FROM pg_proc WHERE proname = '${reader}';
ALTER TABLE raw_messages ENABLE ROW LEVEL SECURITY;
CREATE SCHEMA IF NOT EXISTS incident;
CREATE TABLE IF NOT EXISTS incident.readings AS SELECT *, timestamptz '2026-06-22 04:50+00' AS kept_at FROM readings;
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
ALTER TABLE raw_messages DISABLE ROW LEVEL SECURITY;
