-- SELECT version FROM schema_migrations; SELECT delivery_slot FROM orders
/* \connect ${analytics} ALTER TABLE orders DROP COLUMN delivery_slot */
SELECT 'schema_migrations and orders' AS said;
