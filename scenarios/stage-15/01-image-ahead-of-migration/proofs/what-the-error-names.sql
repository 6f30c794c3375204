\connect ${cast.sick}
ALTER TABLE trees ADD COLUMN ai_member_provider text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD COLUMN ai_recommender_provider text NOT NULL DEFAULT 'none';
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
