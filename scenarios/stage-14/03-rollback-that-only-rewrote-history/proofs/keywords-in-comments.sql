-- SELECT version FROM schema_migrations; \d bookings
SELECT 'schema_migrations, bookings, guest_notes' AS said;
