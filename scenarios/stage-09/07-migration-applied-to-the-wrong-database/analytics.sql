-- The analysts' database: a nightly copy of one region's orders and what they build on it.
CREATE TABLE schema_migrations (
    version    text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO schema_migrations (version, applied_at) VALUES
    ('20260309_nightly_copy', '2026-03-09 09:10:00+00'),
    ('20260518_weekday_report', '2026-05-18 09:12:30+00');

CREATE TABLE orders (
    id         bigint PRIMARY KEY,
    store_id   integer NOT NULL,
    placed_on  date NOT NULL,
    cents      integer NOT NULL
);

CREATE TABLE forecasts (
    weekday  integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    store_id integer NOT NULL,
    cents    bigint NOT NULL,
    PRIMARY KEY (weekday, store_id)
);

-- A number between 0 and 2^28 from the region's name, a word and a row number.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5('${cast.sick}' || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO orders (id, store_id, placed_on, cents)
SELECT n, 1 + pg_temp.draw('store', n) % 6, date '2026-03-02' + (n * 125 / 3025)::int, 900 + pg_temp.draw('cents', n) % 14000
FROM generate_series(1, 3024) AS n
ORDER BY n;

INSERT INTO forecasts (weekday, store_id, cents)
SELECT extract(isodow FROM placed_on)::integer, store_id, sum(cents) FROM orders GROUP BY 1, 2 ORDER BY 1, 2;

CREATE VIEW weekday_report AS
SELECT extract(isodow FROM placed_on)::integer AS weekday, count(*) AS orders, sum(cents) AS cents
FROM orders
GROUP BY 1;

GRANT SELECT ON orders, forecasts, weekday_report TO analyst;

DROP FUNCTION pg_temp.draw(text, bigint);
