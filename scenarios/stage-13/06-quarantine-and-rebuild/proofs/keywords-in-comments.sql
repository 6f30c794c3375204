-- \d+ purchase_order_audit; SELECT * FROM audit_breaks; SELECT * FROM audit_seal;
/* ALTER TABLE purchase_order_audit RENAME TO quarantine; CREATE TABLE purchase_order_audit () PARTITION BY RANGE (recorded_at); */
SELECT 'SELECT * FROM audit_breaks; CREATE TABLE purchase_order_audit PARTITION BY RANGE' AS said;
