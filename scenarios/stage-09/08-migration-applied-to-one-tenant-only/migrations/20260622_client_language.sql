ALTER TABLE clients ADD COLUMN language text NOT NULL DEFAULT 'de';
