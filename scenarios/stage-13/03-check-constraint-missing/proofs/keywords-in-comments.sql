-- \d purchase_order; SELECT count(*) FROM purchase_order WHERE amount <= 0; SELECT * FROM pg_constraint;
/* ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0) NOT VALID;
   ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule}; */
SELECT 'SELECT * FROM purchase_order; ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule}' AS said;
