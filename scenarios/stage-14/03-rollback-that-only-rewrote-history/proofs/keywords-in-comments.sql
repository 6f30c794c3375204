-- SELECT version FROM schema_migrations; \d bookings
SELECT 'schema_migrations, bookings, ${added.notes}' AS said;
