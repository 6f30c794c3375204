CREATE TABLE purchase_order (
    id            text PRIMARY KEY,
    supplier_name text NOT NULL,
    amount        numeric(12, 2) NOT NULL CONSTRAINT chk_amount_positive CHECK (amount > 0),
    status        text NOT NULL CONSTRAINT chk_status_known
        CHECK (status IN ('awaiting_approval', 'approved', 'received', 'rejected')),
    created_at    timestamptz NOT NULL
);

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

COMMENT ON TABLE ${trail.table} IS 'chained: retention 10 years, audited yearly';
COMMENT ON COLUMN ${trail.table}.hash IS 'sha256 over previous and the entry, see audit_hash';

CREATE FUNCTION audit_hash(previous text, entry bigint, recorded_at timestamptz, order_id text, actor text, detail text)
RETURNS text
LANGUAGE sql STABLE
AS $$
    SELECT encode(sha256(convert_to(concat_ws('|', previous, entry, extract(epoch FROM recorded_at)::bigint, order_id, actor, detail), 'UTF8')), 'hex')
$$;

CREATE FUNCTION chain_entry() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.previous := coalesce((SELECT hash FROM public.${trail.table} ORDER BY entry DESC LIMIT 1), 'genesis');
    NEW.hash := public.audit_hash(NEW.previous, NEW.entry, NEW.recorded_at, NEW.order_id, NEW.actor, NEW.detail);
    RETURN NEW;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER audit_chain BEFORE INSERT ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION chain_entry();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON ${trail.table} FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE VIEW audit_breaks AS
SELECT entry
FROM (
    SELECT entry, previous, hash,
           lag(hash, 1, 'genesis') OVER (ORDER BY entry) AS expected,
           audit_hash(previous, entry, recorded_at, order_id, actor, detail) AS computed
    FROM ${trail.table}
) AS chain
WHERE previous IS DISTINCT FROM expected OR hash IS DISTINCT FROM computed;

CREATE TABLE audit_seal (
    month      text PRIMARY KEY,
    last_entry bigint NOT NULL,
    hash       text NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON purchase_order TO procurement_app;
GRANT SELECT, INSERT ON ${trail.table} TO procurement_app;
GRANT USAGE ON SEQUENCE ${trail.table}_entry_seq TO procurement_app;
GRANT SELECT ON ${trail.table}, ${trail.table}_2026_01, ${trail.table}_2026_02,
    ${trail.table}_2026_03, ${trail.table}_2026_04, ${trail.table}_2026_05, ${trail.table}_2026_06,
    audit_breaks, audit_seal TO procurement_auditor;

-- Every tenant has rows of its own: a number between 0 and 2^28 from the tenant's name, a word and a row number.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO purchase_order (id, supplier_name, amount, status, created_at)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       (ARRAY['Ahlgren', 'Bruckner', 'Colombo', 'Duchamp', 'Ekholm', 'Ferri', 'Gruber', 'Holub', 'Ibarra', 'Jokinen'])[1 + pg_temp.draw('house', n) % 10]
           || ' ' || (ARRAY['Bearings', 'Castings', 'Drives', 'Filters', 'Gaskets', 'Motors', 'Pumps', 'Valves'])[1 + pg_temp.draw('trade', n) % 8],
       (1900 + pg_temp.draw('amount', n) % 3700000) / 100.0,
       (ARRAY['awaiting_approval', 'approved', 'received', 'received', 'rejected'])[1 + pg_temp.draw('status', n) % 5],
       timestamptz '2026-01-08 06:00+00' + n * interval '95 minutes' + pg_temp.draw('created', n) % 5000 * interval '1 second'
FROM generate_series(1, 2400) AS n
ORDER BY n;

INSERT INTO ${trail.table} (recorded_at, order_id, actor, detail)
SELECT recorded_at, order_id, actor, detail
FROM (
    SELECT created_at AS recorded_at, id AS order_id, 'portal' AS actor, 'placed over ' || amount AS detail FROM purchase_order
    UNION ALL
    SELECT created_at + interval '17 minutes' * (1 + length(supplier_name)), id,
           (ARRAY['nora.aalto', 'pavel.kral', 'giulia.conti', 'timo.lopez'])[1 + length(supplier_name) % 4], status
    FROM purchase_order
    WHERE status <> 'awaiting_approval'
) AS happened
ORDER BY recorded_at, order_id, detail;

INSERT INTO audit_seal (month, last_entry, hash)
SELECT month, entry, hash
FROM (
    SELECT to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, entry, hash,
           row_number() OVER (PARTITION BY to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM') ORDER BY entry DESC) AS place
    FROM ${trail.table}
) AS ranked
WHERE place = 1 AND month < '2026-06'
ORDER BY month;

DROP FUNCTION pg_temp.draw(text, bigint);
ANALYZE purchase_order, ${trail.table}, audit_seal;
