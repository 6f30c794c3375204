CREATE TABLE supplier (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE purchase_order (
    id            text PRIMARY KEY,
    supplier_code text NOT NULL REFERENCES supplier (code),
    ${money.column} numeric(12, 2) NOT NULL CONSTRAINT ${money.rule} CHECK (${money.column} > 0),
    status        text NOT NULL CONSTRAINT chk_status_known
        CHECK (status IN ('awaiting_approval', 'approved', 'received', 'cancelled')),
    priced_at     timestamptz NOT NULL
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

-- The lines of this year's framework contracts are the same for every tenant.
CREATE FUNCTION pg_temp.draw_for_all(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO supplier (code, name)
SELECT 'S-' || lpad(n::text, 4, '0'),
       (ARRAY['Amann', 'Berger', 'Cervenka', 'Donati', 'Eklund', 'Fontana', 'Graf', 'Holm', 'Iversen', 'Jelinek'])[1 + pg_temp.draw('house', n) % 10]
           || ' ' || (ARRAY['Adhesives', 'Boilers', 'Conveyors', 'Ducts', 'Electrics', 'Furnaces', 'Gears', 'Insulation'])[1 + pg_temp.draw('trade', n) % 8]
FROM generate_series(1, 150) AS n
ORDER BY n;

INSERT INTO purchase_order (id, supplier_code, ${money.column}, status, priced_at)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       'S-' || lpad((1 + pg_temp.draw('supplier', n) % 150)::text, 4, '0'),
       1,
       (ARRAY['awaiting_approval', 'approved', 'received', 'received', 'received', 'cancelled'])[1 + pg_temp.draw('status', n) % 6],
       CASE WHEN n <= 4800
            THEN timestamptz '2025-07-01 06:00+00' + n * interval '96 minutes' + pg_temp.draw('priced', n) % 5000 * interval '1 second'
            ELSE timestamptz '2026-05-18 06:00+00' + (n - 4800) * interval '30 minutes' + pg_temp.draw('priced', n) % 1700 * interval '1 second'
       END
FROM generate_series(1, 6000) AS n
ORDER BY n;

INSERT INTO purchase_order_line (order_id, line_no, article, quantity, unit_price)
SELECT 'PO-' || lpad(n::text, 6, '0'),
       k,
       'A-' || lpad((drawn % 5000)::text, 5, '0'),
       1 + drawn % 24,
       (105 + drawn % 9000) / 100.0
FROM generate_series(1, 6000) AS n,
     generate_series(1, 3) AS k,
     LATERAL (SELECT CASE WHEN n <= 4800 THEN pg_temp.draw('line' || k, n) ELSE pg_temp.draw_for_all('${money.drawn-as}' || k, n) END AS drawn) AS source
WHERE k <= 1 + n % 3
ORDER BY n, k;

UPDATE purchase_order o
SET ${money.column} = l.total
FROM (SELECT order_id, sum(quantity * unit_price) AS total FROM purchase_order_line GROUP BY order_id) AS l
WHERE l.order_id = o.id;

DROP FUNCTION pg_temp.draw(text, bigint);
DROP FUNCTION pg_temp.draw_for_all(text, bigint);

CREATE INDEX idx_po_to_approve ON purchase_order (${money.column} DESC) WHERE status = 'awaiting_approval';

CREATE VIEW supplier_spend AS
SELECT supplier_code, count(*) AS orders, sum(${money.column}) AS spent
FROM purchase_order
WHERE status <> 'cancelled'
GROUP BY supplier_code;

GRANT SELECT ON supplier_spend TO procurement_app, procurement_report;
ANALYZE supplier, purchase_order, purchase_order_line;
