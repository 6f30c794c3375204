\connect ${cast.sick}
DELETE FROM alembic_version WHERE version_num = 'c5d02f86';
