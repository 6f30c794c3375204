\connect ${cast.sick}
DELETE FROM schema_migrations WHERE version = '20260409_revisions';
