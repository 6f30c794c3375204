\connect ${cast.sick}
ALTER TABLE invoices ADD COLUMN due_on date;
\connect ${cast.well}
ALTER TABLE invoices DROP COLUMN due_on;
