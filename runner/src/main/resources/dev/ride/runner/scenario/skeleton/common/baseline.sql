-- The healthy schema and data that every tenant starts from. No now(), no random(): the same rows each time.
CREATE TABLE schema_migrations (
    version    text PRIMARY KEY,
    applied_at timestamptz NOT NULL
);

CREATE TABLE invoices (
    id           bigint PRIMARY KEY,
    customer     text NOT NULL,
    region       text NOT NULL,
    amount_cents bigint NOT NULL,
    issued_at    timestamptz NOT NULL
);

-- current_setting('ride.number') is the tenant's number, so that tenants' rows differ.
INSERT INTO invoices (id, customer, region, amount_cents, issued_at)
SELECT n,
       'customer ' || (n * 7 + current_setting('ride.number')::int) % 90,
       (ARRAY['north', 'south'])[1 + n % 2],
       900 + (n * 37 + current_setting('ride.number')::int * 11) % 5000,
       timestamptz '2026-01-05 08:00+00' + n * interval '47 minutes'
FROM generate_series(1, 1200) AS n;

GRANT SELECT, INSERT ON invoices TO billing_app;
