-- \d+ ${trail.table}; SELECT * FROM audit_breaks; SELECT * FROM audit_seal;
/* ALTER TABLE ${trail.table} RENAME TO quarantine; CREATE TABLE ${trail.table} () PARTITION BY RANGE (recorded_at); */
SELECT 'SELECT * FROM audit_breaks; CREATE TABLE ${trail.table} PARTITION BY RANGE' AS said;
