\connect ${cast.sick}
ALTER TABLE trees RENAME COLUMN ${model.old-member} TO ${model.member};
ALTER TABLE trees RENAME COLUMN ${model.old-advice} TO ${model.advice};
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
