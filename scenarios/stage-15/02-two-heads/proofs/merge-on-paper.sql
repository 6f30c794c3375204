\connect ${cast.sick}
DELETE FROM alembic_version;
INSERT INTO alembic_version VALUES ('d83be6a1');
