\connect ${cast.first}
INSERT INTO schema_history (version) VALUES ('20260618_invoice_reminders');
\connect ${cast.second}
INSERT INTO schema_history (version) VALUES ('20260618_invoice_reminders');
