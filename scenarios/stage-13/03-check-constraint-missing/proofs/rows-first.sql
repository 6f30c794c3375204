\connect ${cast.sick}
SELECT constraint_name, check_clause
FROM information_schema.check_constraints JOIN information_schema.constraint_column_usage USING (constraint_schema, constraint_name)
WHERE table_name = 'purchase_order';
SELECT sign(amount), count(*) FROM purchase_order GROUP BY 1;
CREATE TABLE orders_before_repair AS SELECT * FROM purchase_order WHERE amount <= 0;
BEGIN;
UPDATE purchase_order SET amount = abs(amount) WHERE amount < 0;
UPDATE purchase_order o SET amount = l.total
FROM (SELECT order_id, sum(quantity * unit_price) AS total FROM purchase_order_line GROUP BY order_id) l
WHERE l.order_id = o.id AND o.amount = 0;
COMMIT;
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (0 < amount) NOT VALID;
ALTER TABLE purchase_order DROP CONSTRAINT ${damage.rule};
ALTER TABLE public.purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0::numeric) NOT VALID;
ALTER TABLE public.purchase_order VALIDATE CONSTRAINT ${damage.rule};
