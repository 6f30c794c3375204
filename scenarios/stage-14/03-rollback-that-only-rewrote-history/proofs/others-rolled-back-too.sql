\connect ${cast.left}
DELETE FROM schema_migrations WHERE version >= '20260505';
\connect ${cast.right}
DELETE FROM schema_migrations WHERE version >= '20260505';
