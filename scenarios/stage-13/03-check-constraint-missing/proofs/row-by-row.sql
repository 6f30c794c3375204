\connect ${cast.right}
SELECT conname, contype, convalidated, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass;
\connect ${cast.sick}
SELECT conname, contype, convalidated, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'purchase_order'::regclass;
SELECT supplier_code, count(*) FILTER (WHERE amount < 0) AS turned, count(*) FILTER (WHERE amount = 0) AS left_out
FROM purchase_order WHERE amount <= 0 GROUP BY supplier_code;
SET lock_timeout = '2s';
ALTER TABLE purchase_order ADD CONSTRAINT ${damage.rule} CHECK (amount > 0) NOT VALID;
-- One order at a time, so that no writer waits for more than a row.
DO $$
DECLARE
    wrong record;
BEGIN
    FOR wrong IN
        SELECT o.id, sum(l.quantity * l.unit_price) AS agreed
        FROM purchase_order o JOIN purchase_order_line l ON l.order_id = o.id
        WHERE o.amount <= 0
        GROUP BY o.id
    LOOP
        UPDATE purchase_order SET amount = wrong.agreed WHERE id = wrong.id;
        COMMIT;
    END LOOP;
END
$$;
ALTER TABLE purchase_order VALIDATE CONSTRAINT ${damage.rule};
