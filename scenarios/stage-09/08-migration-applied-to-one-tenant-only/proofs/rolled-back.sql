\connect ${cast.ahead}
DROP TABLE reminders;
ALTER TABLE invoices DROP COLUMN reminder_level;
DELETE FROM schema_history WHERE version = '20260618_invoice_reminders';
