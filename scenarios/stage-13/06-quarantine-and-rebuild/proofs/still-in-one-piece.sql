\connect ${cast.sick}
SET ROLE procurement_owner;
CREATE SEQUENCE purchase_order_audit_entry_seq OWNED BY purchase_order_audit.entry;
SELECT setval('purchase_order_audit_entry_seq', (SELECT max(entry) FROM purchase_order_audit));
ALTER TABLE purchase_order_audit
    ADD PRIMARY KEY (entry, recorded_at),
    ADD FOREIGN KEY (order_id) REFERENCES purchase_order (id),
    ALTER COLUMN entry SET DEFAULT nextval('purchase_order_audit_entry_seq'),
    ALTER COLUMN order_id SET NOT NULL, ALTER COLUMN actor SET NOT NULL, ALTER COLUMN detail SET NOT NULL,
    ALTER COLUMN previous SET NOT NULL, ALTER COLUMN hash SET NOT NULL;
CREATE INDEX idx_audit_order ON purchase_order_audit (order_id, entry);
CREATE TRIGGER audit_chain BEFORE INSERT ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
COMMENT ON TABLE purchase_order_audit IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN purchase_order_audit.hash IS 'sha256 over previous and the entry, see audit_hash';
GRANT SELECT, INSERT ON purchase_order_audit TO procurement_app;
GRANT USAGE ON SEQUENCE purchase_order_audit_entry_seq TO procurement_app;
CREATE VIEW purchase_order_audit_2026_05 AS
SELECT * FROM purchase_order_audit WHERE recorded_at >= '2026-05-01 00:00+00' AND recorded_at < '2026-06-01 00:00+00';
GRANT SELECT ON purchase_order_audit_2026_05 TO procurement_auditor;
