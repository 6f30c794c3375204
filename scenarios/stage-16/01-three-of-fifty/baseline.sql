CREATE TABLE schema_migrations (
    version    text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE lockers (
    id     integer PRIMARY KEY,
    street text NOT NULL
);

GRANT SELECT ON schema_migrations TO locker_app;
GRANT SELECT, UPDATE ON lockers TO locker_app;

INSERT INTO lockers (id, street)
SELECT n, (ARRAY['Harbour', 'Market', 'Station', 'Garden', 'Tower'])[1 + n % 5] || ' Street ' || n
FROM generate_series(1, 24) AS n;
