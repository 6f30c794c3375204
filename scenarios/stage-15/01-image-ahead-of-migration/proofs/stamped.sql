\connect ${cast.sick}
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
