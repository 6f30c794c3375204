\connect ${cast.left}
ALTER TABLE orders DROP COLUMN release_id;
DELETE FROM schema_migrations WHERE version = '20260531_add_order_release_id';
\connect ${cast.right}
ALTER TABLE orders DROP COLUMN release_id;
DELETE FROM schema_migrations WHERE version = '20260531_add_order_release_id';
