\connect ${cast.sick}
ALTER TABLE trees RENAME COLUMN ai_provider TO ai_member_provider;
ALTER TABLE trees RENAME COLUMN recommender TO ai_recommender_provider;
UPDATE alembic_version SET version_num = '7c21d90ab4e5';
