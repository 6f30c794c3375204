\connect ${cast.sick}
ALTER TABLE trees ADD COLUMN ${model.member} text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD COLUMN ${model.advice} text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD CONSTRAINT ck_trees_${model.member}
    CHECK (${model.member} IN ('none', 'local', 'cloud') AND ${model.advice} IN ('none', 'local', 'cloud'));
CREATE INDEX ix_trees_${model.member} ON trees (${model.member});
UPDATE trees SET ${model.member} = 'cloud' WHERE ${model.old-member} = 'cloud';
UPDATE trees SET ${model.advice} = 'local';
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
