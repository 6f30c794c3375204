-- \d members; SELECT ${tier} FROM members; ALTER TABLE members ALTER COLUMN ${tier} SET NOT NULL
SELECT 'information_schema.columns of members' AS said;
