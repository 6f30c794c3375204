\connect ${cast.sick}
SET ROLE procurement_owner;
CREATE SEQUENCE ${trail.table}_entry_seq OWNED BY ${trail.table}.entry;
SELECT setval('${trail.table}_entry_seq', (SELECT max(entry) FROM ${trail.table}));
ALTER TABLE ${trail.table}
    ADD PRIMARY KEY (entry, recorded_at),
    ADD FOREIGN KEY (order_id) REFERENCES purchase_order (id),
    ALTER COLUMN entry SET DEFAULT nextval('${trail.table}_entry_seq'),
    ALTER COLUMN order_id SET NOT NULL, ALTER COLUMN actor SET NOT NULL, ALTER COLUMN detail SET NOT NULL,
    ALTER COLUMN previous SET NOT NULL, ALTER COLUMN hash SET NOT NULL;
CREATE INDEX idx_audit_order ON ${trail.table} (order_id, entry);
CREATE TRIGGER audit_chain BEFORE INSERT ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
COMMENT ON TABLE ${trail.table} IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN ${trail.table}.hash IS 'sha256 over previous and the entry, see audit_hash';
GRANT SELECT, INSERT ON ${trail.table} TO procurement_app;
GRANT USAGE ON SEQUENCE ${trail.table}_entry_seq TO procurement_app;
CREATE VIEW ${trail.table}_2026_05 AS
SELECT * FROM ${trail.table} WHERE recorded_at >= '2026-05-01 00:00+00' AND recorded_at < '2026-06-01 00:00+00';
GRANT SELECT ON ${trail.table}_2026_05 TO procurement_auditor;
