CREATE TABLE schema_history (
    version    text PRIMARY KEY,
    note       text NOT NULL DEFAULT '',
    applied_on timestamptz NOT NULL DEFAULT now()
);

INSERT INTO schema_history (version, note, applied_on) VALUES ('20251201_invoicing', 'release', '2025-12-01 20:00:04+00');

CREATE TABLE clients (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name   text NOT NULL,
    email  text NOT NULL,
    since  date NOT NULL
);

CREATE TABLE invoices (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id   bigint NOT NULL REFERENCES clients (id),
    number      text NOT NULL,
    issued_on   date NOT NULL,
    due_on      date NOT NULL,
    paid_on     date,
    total_cents bigint NOT NULL CHECK (total_cents > 0),
    CHECK (due_on >= issued_on)
);

CREATE TABLE payments (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id   bigint NOT NULL REFERENCES invoices (id),
    received_on  date NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0)
);

GRANT SELECT ON schema_history TO billing_app;
GRANT SELECT, INSERT, UPDATE ON clients, invoices, payments TO billing_app;

-- Every firm has rows of its own: a number between 0 and 2^28 from the firm's name, a word and a row number.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO clients (name, email, since)
SELECT (ARRAY['Atelier', 'Brauhaus', 'Cartonnages', 'Druckerei', 'Estates', 'Forge', 'Garage', 'Hotel'])[1 + pg_temp.draw('kind', n) % 8]
           || ' ' || (ARRAY['Amsel', 'Bellevue', 'Corvin', 'Dorn', 'Eklund', 'Falk', 'Grange', 'Hollis', 'Ivers'])[1 + pg_temp.draw('name', n) % 9],
       'office' || n || '@client' || n || '.example',
       date '2019-01-01' + (pg_temp.draw('since', n) % 2300)::int
FROM generate_series(1, 420) AS n
ORDER BY n;

INSERT INTO invoices (client_id, number, issued_on, due_on, paid_on, total_cents)
SELECT 1 + pg_temp.draw('client', n) % 420,
       to_char(issued_on, 'YYYY') || '-' || lpad(n::text, 5, '0'),
       issued_on,
       issued_on + 30,
       CASE WHEN issued_on < '2026-04-20' OR pg_temp.draw('paid', n) % 5 > 1 THEN issued_on + 4 + (pg_temp.draw('days', n) % 25)::int END,
       9000 + pg_temp.draw('total', n) % 900000
FROM generate_series(1, 3600) AS n,
     LATERAL (SELECT date '2025-01-02' + (n * 526 / 3600)::int AS issued_on) AS dated
ORDER BY n;

INSERT INTO payments (invoice_id, received_on, amount_cents)
SELECT id, paid_on, total_cents FROM invoices WHERE paid_on IS NOT NULL ORDER BY id;

DROP FUNCTION pg_temp.draw(text, bigint);
