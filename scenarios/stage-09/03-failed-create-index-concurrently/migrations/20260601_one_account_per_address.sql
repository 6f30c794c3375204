CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS accounts_address_key ON accounts (lower(email));
