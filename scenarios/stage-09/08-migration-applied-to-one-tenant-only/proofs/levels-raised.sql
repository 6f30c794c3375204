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
UPDATE invoices SET ${dunning.level} = 1 WHERE paid_on IS NULL AND due_on < '2026-06-19';
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
UPDATE invoices SET ${dunning.level} = 1 WHERE paid_on IS NULL AND due_on < '2026-06-19';
