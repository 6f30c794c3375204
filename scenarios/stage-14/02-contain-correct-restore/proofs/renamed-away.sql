\connect ${cast.sick}
SELECT t.protocol, round(avg(m.wh / nullif(r.kwh, 0))), count(*)
FROM raw_messages m JOIN readings r ON r.meter_id = m.meter_id AND r.read_at = m.sent_at JOIN meters t ON t.id = m.meter_id
WHERE m.sent_at > '2026-06-21 06:00+00' GROUP BY 1;
ALTER TABLE raw_messages RENAME TO raw_messages_shut;
CREATE TABLE IF NOT EXISTS readings_as_found AS TABLE readings;
UPDATE readings r SET kwh = m.wh / 1000.0
FROM raw_messages_shut m
WHERE m.meter_id = r.meter_id AND m.sent_at = r.read_at AND r.kwh <> round(m.wh / 1000.0, 3);
CREATE OR REPLACE FUNCTION ${reader}() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO readings (meter_id, read_at, kwh) VALUES (NEW.meter_id, NEW.sent_at, NEW.wh / 1000.0);
    RETURN NULL;
END
$$;
ALTER TABLE raw_messages_shut RENAME TO raw_messages;
