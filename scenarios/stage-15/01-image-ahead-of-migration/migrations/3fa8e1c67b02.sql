ALTER TABLE trees ADD COLUMN ${model.old-advice} text NOT NULL DEFAULT 'rules';
