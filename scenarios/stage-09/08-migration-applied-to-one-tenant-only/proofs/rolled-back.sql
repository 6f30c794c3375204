\connect ${cast.ahead}
DROP TABLE ${dunning.letters};
ALTER TABLE invoices DROP COLUMN ${dunning.level};
DELETE FROM schema_history WHERE version = '20260618_invoice_reminders';
