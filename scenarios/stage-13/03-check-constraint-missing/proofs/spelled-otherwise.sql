\connect ${cast.sick}
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (0 < amount) NOT VALID;
UPDATE purchase_order o
SET amount = (SELECT sum(quantity * unit_price) FROM purchase_order_line l WHERE l.order_id = o.id)
WHERE amount <= 0;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule};
