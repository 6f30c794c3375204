\connect ${cast.sick}
SET ROLE procurement_owner;
BEGIN;
ALTER TABLE purchase_order_audit RENAME TO purchase_order_audit_quarantine;
CREATE SEQUENCE purchase_order_audit_entry_seq;
CREATE TABLE purchase_order_audit (
    entry       bigint NOT NULL DEFAULT nextval('purchase_order_audit_entry_seq'),
    recorded_at timestamptz NOT NULL,
    order_id    text NOT NULL REFERENCES purchase_order (id),
    actor       text NOT NULL,
    detail      text NOT NULL,
    previous    text NOT NULL,
    hash        text NOT NULL,
    PRIMARY KEY (entry, recorded_at)
) PARTITION BY RANGE (recorded_at);
ALTER SEQUENCE purchase_order_audit_entry_seq OWNED BY purchase_order_audit.entry;
CREATE TABLE purchase_order_audit_2026_01 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-01-01 00:00+00') TO ('2026-02-01 00:00+00');
CREATE TABLE purchase_order_audit_2026_02 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-02-01 00:00+00') TO ('2026-03-01 00:00+00');
CREATE TABLE purchase_order_audit_2026_03 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-03-01 00:00+00') TO ('2026-04-01 00:00+00');
CREATE TABLE purchase_order_audit_2026_04 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-04-01 00:00+00') TO ('2026-05-01 00:00+00');
CREATE TABLE purchase_order_audit_2026_05 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-05-01 00:00+00') TO ('2026-06-01 00:00+00');
CREATE TABLE purchase_order_audit_2026_06 PARTITION OF purchase_order_audit FOR VALUES FROM ('2026-06-01 00:00+00') TO ('2026-07-01 00:00+00');
CREATE INDEX idx_audit_order ON purchase_order_audit (order_id, entry);
INSERT INTO purchase_order_audit (entry, recorded_at, order_id, actor, detail, previous, hash)
SELECT entry, recorded_at, order_id, actor, detail, previous, hash FROM purchase_order_audit_quarantine ORDER BY entry;
SELECT setval('purchase_order_audit_entry_seq', (SELECT max(entry) FROM purchase_order_audit));
CREATE TRIGGER audit_chain BEFORE INSERT ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON purchase_order_audit TO procurement_app;
GRANT USAGE ON SEQUENCE purchase_order_audit_entry_seq TO procurement_app;
GRANT SELECT ON purchase_order_audit, purchase_order_audit_2026_01, purchase_order_audit_2026_02,
    purchase_order_audit_2026_03, purchase_order_audit_2026_04, purchase_order_audit_2026_05, purchase_order_audit_2026_06
    TO procurement_auditor;
COMMENT ON TABLE purchase_order_audit IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN purchase_order_audit.hash IS 'sha256 over previous and the entry, see audit_hash';
COMMIT;
