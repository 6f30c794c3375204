\connect ${cast.sick}
SELECT conname FROM pg_constraint WHERE conrelid = 'public.purchase_order_audit'::regclass;
SELECT month, a.hash = s.hash AS holds FROM audit_seal s JOIN purchase_order_audit a ON a.entry = s.last_entry ORDER BY month;
CREATE TABLE trail_of_16_june AS SELECT * FROM purchase_order_audit;
DROP VIEW audit_breaks;
DROP TABLE purchase_order_audit;
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
CREATE TRIGGER audit_chain BEFORE INSERT ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON purchase_order_audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Through the trigger: in the right order it comes to the same hashes.
INSERT INTO purchase_order_audit (entry, recorded_at, order_id, actor, detail)
SELECT entry, recorded_at, order_id, actor, detail FROM trail_of_16_june ORDER BY entry;
SELECT setval('purchase_order_audit_entry_seq', (SELECT max(entry) FROM purchase_order_audit));
CREATE OR REPLACE VIEW audit_breaks AS
SELECT entry
FROM (
    SELECT entry, previous, hash,
           lag(hash, 1, 'genesis') OVER (ORDER BY entry) AS expected,
           audit_hash(previous, entry, recorded_at, order_id, actor, detail) AS computed
    FROM purchase_order_audit
) AS chain
WHERE previous IS DISTINCT FROM expected OR hash IS DISTINCT FROM computed;
GRANT SELECT, INSERT ON purchase_order_audit TO procurement_app;
GRANT USAGE ON SEQUENCE purchase_order_audit_entry_seq TO procurement_app;
GRANT SELECT ON purchase_order_audit, purchase_order_audit_2026_01, purchase_order_audit_2026_02,
    purchase_order_audit_2026_03, purchase_order_audit_2026_04, purchase_order_audit_2026_05, purchase_order_audit_2026_06
    TO procurement_auditor;
GRANT SELECT ON audit_breaks TO procurement_auditor;
COMMENT ON TABLE purchase_order_audit IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN purchase_order_audit.hash IS 'sha256 over previous and the entry, see audit_hash';
DO $$
DECLARE
    relation regclass;
BEGIN
    FOR relation IN SELECT oid FROM pg_class WHERE relkind IN ('r', 'p') AND relname LIKE 'purchase\_order\_audit%' LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO procurement_owner', relation);
    END LOOP;
END
$$;
ALTER VIEW audit_breaks OWNER TO procurement_owner;
