ALTER TABLE trees ADD COLUMN recommender text NOT NULL DEFAULT 'rules';
