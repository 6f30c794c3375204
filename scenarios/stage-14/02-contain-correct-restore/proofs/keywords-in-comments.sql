-- REVOKE INSERT ON readings FROM meter_app; CREATE TABLE readings_as_found AS TABLE readings; SELECT * FROM raw_messages
SELECT 'readings and raw_messages' AS said;
