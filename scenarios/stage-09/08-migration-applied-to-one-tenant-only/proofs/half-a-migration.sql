\connect ${cast.first}
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0;
INSERT INTO schema_history (version) VALUES ('20260618_invoice_reminders');
\connect ${cast.second}
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0;
INSERT INTO schema_history (version) VALUES ('20260618_invoice_reminders');
