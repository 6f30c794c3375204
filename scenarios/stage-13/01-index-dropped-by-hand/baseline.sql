CREATE TABLE supplier (
    code  text PRIMARY KEY,
    name  text NOT NULL,
    city  text NOT NULL
);

CREATE TABLE buyer (
    code       text PRIMARY KEY,
    full_name  text NOT NULL,
    department text NOT NULL
);

CREATE TABLE purchase_order (
    id            text PRIMARY KEY,
    supplier_code text NOT NULL REFERENCES supplier (code),
    buyer_code    text NOT NULL REFERENCES buyer (code),
    amount        numeric(12, 2) NOT NULL CONSTRAINT chk_amount_positive CHECK (amount > 0),
    status        text NOT NULL CONSTRAINT chk_status_known
        CHECK (status IN ('draft', 'awaiting_approval', 'approved', 'received', 'rejected')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz,
    deleted_at    timestamptz
);

GRANT SELECT ON supplier, buyer TO procurement_app;
GRANT SELECT, INSERT, UPDATE ON purchase_order TO procurement_app;

-- Every tenant has rows of its own: a number between 0 and 2^28 from the tenant's name, a word and a row number.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO supplier (code, name, city)
SELECT 'S-' || lpad(n::text, 4, '0'),
       (ARRAY['Adler', 'Brandt', 'Carbone', 'Duval', 'Ekman', 'Fischer', 'Gallo', 'Hartig', 'Ivarsson', 'Jansen'])[1 + pg_temp.draw('house', n) % 10]
           || ' ' || (ARRAY['Bearings', 'Castings', 'Coatings', 'Fasteners', 'Hydraulics', 'Packaging', 'Polymers', 'Steel'])[1 + pg_temp.draw('trade', n) % 8],
       (ARRAY['Linz', 'Torino', 'Lille', 'Katowice', 'Malmo', 'Bilbao', 'Gent', 'Ostrava'])[1 + pg_temp.draw('city', n) % 8]
FROM generate_series(1, 400) AS n
ORDER BY n;

INSERT INTO buyer (code, full_name, department)
SELECT 'B-' || lpad(n::text, 3, '0'),
       (ARRAY['Nora', 'Pavel', 'Giulia', 'Henrik', 'Maya', 'Oskar', 'Sofia', 'Timo'])[1 + pg_temp.draw('first', n) % 8]
           || ' ' || (ARRAY['Aalto', 'Brunner', 'Conti', 'Dubois', 'Eriksen', 'Ferrari', 'Kral', 'Lopez', 'Mertens'])[1 + pg_temp.draw('last', n) % 9],
       (ARRAY['Maintenance', 'Production', 'Facilities', 'Laboratory', 'Logistics'])[1 + pg_temp.draw('department', n) % 5]
FROM generate_series(1, 90) AS n
ORDER BY n;

INSERT INTO purchase_order (id, supplier_code, buyer_code, amount, status, created_at, updated_at, deleted_at)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       'S-' || lpad((1 + pg_temp.draw('supplier', n) % 400)::text, 4, '0'),
       'B-' || lpad((1 + pg_temp.draw('buyer', n) % 90)::text, 3, '0'),
       (1500 + pg_temp.draw('amount', n) % 4500000) / 100.0,
       (ARRAY['received', 'received', 'received', 'received', 'approved', 'approved', 'rejected', 'awaiting_approval', 'draft'])[1 + pg_temp.draw('status', n) % 9],
       created_at,
       CASE WHEN pg_temp.draw('updated', n) % 3 > 0 THEN created_at + pg_temp.draw('updated', n) % 900000 * interval '1 second' END,
       CASE WHEN pg_temp.draw('deleted', n) % 40 = 0 THEN created_at + interval '2 days' END
FROM generate_series(1, 24000) AS n,
     LATERAL (SELECT timestamptz '2025-01-31 06:00+00' + n * interval '30 minutes' + pg_temp.draw('created', n) % 1800 * interval '1 second' AS created_at) AS moment
ORDER BY n;

CREATE INDEX idx_po_supplier ON purchase_order (supplier_code, created_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_po_buyer ON purchase_order (buyer_code, status, created_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_po_created_at ON purchase_order (created_at);

DROP FUNCTION pg_temp.draw(text, bigint);
ANALYZE supplier, buyer, purchase_order;
