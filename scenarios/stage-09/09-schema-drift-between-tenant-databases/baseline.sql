-- The shop as it was before its first recorded migration: the ledger alone, and the rows that migrations build upon.
CREATE TABLE schema_migrations (
    version    text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT ON schema_migrations TO shop_app;
