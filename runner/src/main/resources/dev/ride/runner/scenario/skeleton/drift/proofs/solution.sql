\connect ${cast.sick}
ALTER TABLE invoices ADD COLUMN due_on date;
INSERT INTO schema_migrations (version, applied_at) VALUES ('20260201_add_invoice_due_on', '2026-06-01 10:00+00');
