ALTER TABLE scenarios ADD COLUMN owner text NOT NULL DEFAULT 'desk';
