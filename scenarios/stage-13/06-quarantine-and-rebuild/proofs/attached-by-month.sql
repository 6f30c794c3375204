\connect ${cast.right}
SELECT relname, relkind, pg_get_expr(relpartbound, oid), relacl FROM pg_class WHERE relname ~ '^${trail.table}' ORDER BY relname;
\connect ${cast.sick}
SELECT relkind, relacl FROM pg_class WHERE relname = '${trail.table}';
SELECT s.month, a.hash = s.hash AS holds FROM audit_seal s LEFT JOIN ${trail.table} a ON a.entry = s.last_entry;
SET ROLE procurement_owner;
BEGIN;
ALTER TABLE ${trail.table} RENAME TO trail_as_found;
CREATE TABLE ${trail.table} (
    entry       bigserial,
    recorded_at timestamptz NOT NULL,
    order_id    text NOT NULL REFERENCES purchase_order (id),
    actor       text NOT NULL,
    detail      text NOT NULL,
    previous    text NOT NULL,
    hash        text NOT NULL,
    PRIMARY KEY (entry, recorded_at)
) PARTITION BY RANGE (recorded_at);
-- Each month by itself: made, filled, counted, and only then attached.
DO $$
DECLARE
    beginning timestamp;
    month text;
BEGIN
    FOR beginning IN SELECT generate_series(timestamp '2026-01-01', timestamp '2026-06-01', interval '1 month') LOOP
        month := '${trail.table}_' || to_char(beginning, 'YYYY_MM');
        EXECUTE format('CREATE TABLE %I (LIKE ${trail.table} INCLUDING DEFAULTS)', month);
        EXECUTE format('INSERT INTO %I SELECT * FROM trail_as_found WHERE recorded_at >= %L AND recorded_at < %L ORDER BY entry',
                       month, beginning || '+00', beginning + interval '1 month' || '+00');
        EXECUTE format('ALTER TABLE ${trail.table} ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                       month, beginning || '+00', beginning + interval '1 month' || '+00');
        EXECUTE format('GRANT SELECT ON %I TO procurement_auditor', month);
    END LOOP;
END
$$;
CREATE INDEX idx_audit_order ON ${trail.table} (order_id, entry);
CREATE TRIGGER audit_chain BEFORE INSERT ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT setval('${trail.table}_entry_seq', (SELECT max(entry) FROM trail_as_found) + 1, false);
DROP VIEW audit_breaks;
CREATE VIEW audit_breaks AS
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
GRANT SELECT ON ${trail.table}, audit_breaks TO procurement_auditor;
COMMENT ON TABLE ${trail.table} IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN ${trail.table}.hash IS 'sha256 over previous and the entry, see audit_hash';
COMMIT;
