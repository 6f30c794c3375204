CREATE TABLE supplier (
    code text PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL
);

CREATE TABLE purchase_order (
    id            text PRIMARY KEY,
    supplier_code text NOT NULL REFERENCES supplier (code),
    amount        numeric(12, 2) NOT NULL CONSTRAINT ${damage.rule} CHECK (amount > 0),
    status        text NOT NULL CONSTRAINT chk_status_known
        CHECK (status IN ('awaiting_approval', 'approved', 'received', 'paid')),
    source        text NOT NULL CONSTRAINT chk_source_known CHECK (source IN ('portal', 'edi', 'mail')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz
);

CREATE TABLE purchase_order_line (
    order_id   text NOT NULL REFERENCES purchase_order (id),
    line_no    integer NOT NULL,
    article    text NOT NULL,
    quantity   integer NOT NULL CONSTRAINT chk_quantity_positive CHECK (quantity > 0),
    unit_price numeric(10, 2) NOT NULL CONSTRAINT chk_unit_price_positive CHECK (unit_price > 0),
    PRIMARY KEY (order_id, line_no)
);

GRANT SELECT ON supplier TO procurement_app;
GRANT SELECT, INSERT, UPDATE ON purchase_order, purchase_order_line TO procurement_app;

-- Every tenant has rows of its own: a number between 0 and 2^28 from the tenant's name, a word and a row number.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO supplier (code, name, city)
SELECT 'S-' || lpad(n::text, 4, '0'),
       (ARRAY['Albers', 'Bianchi', 'Cermak', 'Dahl', 'Esposito', 'Forsman', 'Gruber', 'Hakala', 'Ibanez', 'Jonker'])[1 + pg_temp.draw('house', n) % 10]
           || ' ' || (ARRAY['Abrasives', 'Cables', 'Filters', 'Gaskets', 'Lubricants', 'Pumps', 'Sensors', 'Valves'])[1 + pg_temp.draw('trade', n) % 8],
       (ARRAY['Wels', 'Brescia', 'Plzen', 'Aarhus', 'Tampere', 'Zaragoza', 'Eindhoven', 'Nantes'])[1 + pg_temp.draw('city', n) % 8]
FROM generate_series(1, 160) AS n
ORDER BY n;

-- Six suppliers send their orders by EDI, the largest of them every third one.
CREATE FUNCTION pg_temp.edi_partner(n bigint) RETURNS text
LANGUAGE sql AS $$
    SELECT (ARRAY['S-0040', 'S-0103', 'S-0126', 'S-0040', 'S-0017', 'S-0126',
                  'S-0040', 'S-0071', 'S-0126', 'S-0040', 'S-0142', 'S-0017'])[1 + n / 4 % 12]
$$;

-- What came in since 12 June waits for the payment run of the 16th.
INSERT INTO purchase_order (id, supplier_code, amount, status, source, created_at, updated_at)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       CASE n % 4 WHEN 1 THEN pg_temp.edi_partner(n) ELSE 'S-' || lpad((1 + pg_temp.draw('supplier', n) % 160)::text, 4, '0') END,
       1,
       CASE WHEN n <= 7800
            THEN (ARRAY['awaiting_approval', 'approved', 'received', 'paid', 'paid', 'paid'])[1 + pg_temp.draw('status', n) % 6]
            ELSE (ARRAY['awaiting_approval', 'approved', 'received'])[1 + pg_temp.draw('status', n) % 3]
       END,
       CASE n % 4 WHEN 1 THEN 'edi' WHEN 3 THEN 'mail' ELSE 'portal' END,
       created_at,
       CASE WHEN pg_temp.draw('updated', n) % 2 = 0 THEN least(created_at + pg_temp.draw('updated', n) % 500000 * interval '1 second', '2026-06-16 05:40+00') END
FROM generate_series(1, 9000) AS n,
     LATERAL (SELECT CASE WHEN n <= 7800
                     THEN timestamptz '2025-06-12 05:00+00' + n * interval '67 minutes' + pg_temp.draw('created', n) % 3600 * interval '1 second'
                     ELSE timestamptz '2026-06-12 05:00+00' + (n - 7800) * interval '270 seconds' + pg_temp.draw('created', n) % 240 * interval '1 second'
                     END AS created_at) AS moment
ORDER BY n;

-- Samples are ordered for a cent: small, odd, and right.
INSERT INTO purchase_order_line (order_id, line_no, article, quantity, unit_price)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       k,
       'A-' || lpad((pg_temp.draw('article' || k, n) % 5000)::text, 5, '0'),
       CASE WHEN n % 211 = 0 THEN 1 ELSE 1 + pg_temp.draw('quantity' || k, n) % 40 END,
       CASE WHEN n % 211 = 0 THEN 0.01 ELSE (95 + pg_temp.draw('price' || k, n) % 48000) / 100.0 END
FROM generate_series(1, 9000) AS n,
     generate_series(1, 3) AS k
WHERE k <= 1 + pg_temp.draw('lines', n) % 3
ORDER BY n, k;

UPDATE purchase_order o
SET amount = l.total
FROM (SELECT order_id, sum(quantity * unit_price) AS total FROM purchase_order_line GROUP BY order_id) AS l
WHERE l.order_id = o.id;

DROP FUNCTION pg_temp.edi_partner(bigint);
DROP FUNCTION pg_temp.draw(text, bigint);
ANALYZE supplier, purchase_order, purchase_order_line;
