\connect library_training
CREATE TABLE schema_migrations (version text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
INSERT INTO schema_migrations (version) VALUES ('20250902_loans'), ('20260113_reservations'), ('20260526_renewals');
