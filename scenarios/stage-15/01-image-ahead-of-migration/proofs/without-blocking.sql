\connect forest_ap
SELECT version_num FROM alembic_version;
\connect forest_eu
SELECT version_num FROM alembic_version;
\connect forest_us
SELECT version_num FROM alembic_version;
\connect ${cast.sick}
SELECT column_name, column_default FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'trees';
ALTER TABLE trees
    ADD COLUMN ${model.member} text DEFAULT 'none' NOT NULL,
    ADD COLUMN ${model.advice} text DEFAULT 'none' NOT NULL;
UPDATE trees SET ${model.member} = ${model.old-member} WHERE ${model.old-member} = 'cloud';
ALTER TABLE trees ADD CONSTRAINT ck_trees_${model.member}
    CHECK (${model.member} IN ('none', 'local', 'cloud') AND ${model.advice} IN ('none', 'local', 'cloud')) NOT VALID;
ALTER TABLE trees VALIDATE CONSTRAINT ck_trees_${model.member};
CREATE INDEX CONCURRENTLY ix_trees_${model.member} ON trees (${model.member});
DELETE FROM alembic_version;
INSERT INTO alembic_version VALUES ('7c21d90ab4e5');
