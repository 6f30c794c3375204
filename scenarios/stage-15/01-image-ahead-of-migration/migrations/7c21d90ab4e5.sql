ALTER TABLE trees ADD COLUMN ai_member_provider text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD COLUMN ai_recommender_provider text NOT NULL DEFAULT 'none';
ALTER TABLE trees ADD CONSTRAINT ck_trees_ai_providers
    CHECK (ai_member_provider IN ('none', 'local', 'cloud') AND ai_recommender_provider IN ('none', 'local', 'cloud'));
CREATE INDEX ix_trees_ai_member_provider ON trees (ai_member_provider);
UPDATE trees SET ai_member_provider = 'cloud' WHERE ai_provider = 'cloud';
