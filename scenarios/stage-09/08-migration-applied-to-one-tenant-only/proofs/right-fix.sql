\connect harbour
SELECT version FROM schema_history ORDER BY 1;
\connect meadow
SELECT version FROM schema_history ORDER BY 1;
\connect summit
SELECT version FROM schema_history ORDER BY 1;
\connect ${cast.ahead}
SELECT column_name, data_type, is_nullable, column_default
FROM information_schema.columns WHERE table_name = 'invoices' ORDER BY ordinal_position;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '${dunning.letters}'::regclass;
\connect ${cast.first}
BEGIN;
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0
    CHECK (${dunning.level} BETWEEN 0 AND 3);
CREATE TABLE ${dunning.letters} (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id bigint NOT NULL REFERENCES invoices (id),
    level      smallint NOT NULL CHECK (level BETWEEN 1 AND 3),
    sent_on    date NOT NULL,
    UNIQUE (invoice_id, level)
);
GRANT SELECT, INSERT ON ${dunning.letters} TO billing_app;
INSERT INTO schema_history (version, note) VALUES ('20260618_invoice_reminders', 'caught up');
COMMIT;
\connect ${cast.second}
BEGIN;
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0
    CHECK (${dunning.level} BETWEEN 0 AND 3);
CREATE TABLE ${dunning.letters} (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id bigint NOT NULL REFERENCES invoices (id),
    level      smallint NOT NULL CHECK (level BETWEEN 1 AND 3),
    sent_on    date NOT NULL,
    UNIQUE (invoice_id, level)
);
GRANT SELECT, INSERT ON ${dunning.letters} TO billing_app;
INSERT INTO schema_history (version, note) VALUES ('20260618_invoice_reminders', 'caught up');
COMMIT;
