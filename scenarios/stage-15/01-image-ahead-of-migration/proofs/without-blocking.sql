\connect forest_ap
SELECT version_num FROM alembic_version;
\connect forest_eu
SELECT version_num FROM alembic_version;
\connect forest_us
SELECT version_num FROM alembic_version;
\connect ${cast.sick}
SELECT column_name, column_default FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'trees';
ALTER TABLE trees
    ADD COLUMN ai_member_provider text DEFAULT 'none' NOT NULL,
    ADD COLUMN ai_recommender_provider text DEFAULT 'none' NOT NULL;
UPDATE trees SET ai_member_provider = ai_provider WHERE ai_provider = 'cloud';
ALTER TABLE trees ADD CONSTRAINT ck_trees_ai_providers
    CHECK (ai_member_provider IN ('none', 'local', 'cloud') AND ai_recommender_provider IN ('none', 'local', 'cloud')) NOT VALID;
ALTER TABLE trees VALIDATE CONSTRAINT ck_trees_ai_providers;
CREATE INDEX CONCURRENTLY ix_trees_ai_member_provider ON trees (ai_member_provider);
DELETE FROM alembic_version;
INSERT INTO alembic_version VALUES ('7c21d90ab4e5');
