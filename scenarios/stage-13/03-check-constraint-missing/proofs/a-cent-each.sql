\connect ${cast.sick}
UPDATE purchase_order SET amount = CASE WHEN amount = 0 THEN 0.01 ELSE abs(amount) END WHERE amount <= 0;
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0) NOT VALID;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule};
