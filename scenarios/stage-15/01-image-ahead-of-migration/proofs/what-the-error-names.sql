\connect ${cast.sick}
ALTER TABLE trees ADD COLUMN ${model.member} text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD COLUMN ${model.advice} text NOT NULL DEFAULT 'none';
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
