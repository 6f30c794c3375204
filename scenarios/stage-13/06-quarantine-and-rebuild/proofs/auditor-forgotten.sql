\connect ${cast.sick}
SET ROLE procurement_owner;
BEGIN;
ALTER TABLE ${trail.table} RENAME TO ${trail.table}_quarantine;
CREATE SEQUENCE ${trail.table}_entry_seq;
CREATE TABLE ${trail.table} (
    entry       bigint NOT NULL DEFAULT nextval('${trail.table}_entry_seq'),
    recorded_at timestamptz NOT NULL,
    order_id    text NOT NULL REFERENCES purchase_order (id),
    actor       text NOT NULL,
    detail      text NOT NULL,
    previous    text NOT NULL,
    hash        text NOT NULL,
    PRIMARY KEY (entry, recorded_at)
) PARTITION BY RANGE (recorded_at);
ALTER SEQUENCE ${trail.table}_entry_seq OWNED BY ${trail.table}.entry;
CREATE TABLE ${trail.table}_2026_01 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-01-01 00:00+00') TO ('2026-02-01 00:00+00');
CREATE TABLE ${trail.table}_2026_02 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-02-01 00:00+00') TO ('2026-03-01 00:00+00');
CREATE TABLE ${trail.table}_2026_03 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-03-01 00:00+00') TO ('2026-04-01 00:00+00');
CREATE TABLE ${trail.table}_2026_04 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-04-01 00:00+00') TO ('2026-05-01 00:00+00');
CREATE TABLE ${trail.table}_2026_05 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-05-01 00:00+00') TO ('2026-06-01 00:00+00');
CREATE TABLE ${trail.table}_2026_06 PARTITION OF ${trail.table} FOR VALUES FROM ('2026-06-01 00:00+00') TO ('2026-07-01 00:00+00');
CREATE INDEX idx_audit_order ON ${trail.table} (order_id, entry);
INSERT INTO ${trail.table} (entry, recorded_at, order_id, actor, detail, previous, hash)
SELECT entry, recorded_at, order_id, actor, detail, previous, hash FROM ${trail.table}_quarantine ORDER BY entry;
SELECT setval('${trail.table}_entry_seq', (SELECT max(entry) FROM ${trail.table}));
CREATE TRIGGER audit_chain BEFORE INSERT ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE VIEW audit_breaks AS
SELECT entry
FROM (
    SELECT entry, previous, hash,
           lag(hash, 1, 'genesis') OVER (ORDER BY entry) AS expected,
           audit_hash(previous, entry, recorded_at, order_id, actor, detail) AS computed
    FROM ${trail.table}
) AS chain
WHERE previous IS DISTINCT FROM expected OR hash IS DISTINCT FROM computed;
GRANT SELECT, INSERT ON ${trail.table} TO procurement_app;
GRANT USAGE ON SEQUENCE ${trail.table}_entry_seq TO procurement_app;
COMMENT ON TABLE ${trail.table} IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN ${trail.table}.hash IS 'sha256 over previous and the entry, see audit_hash';
COMMIT;
