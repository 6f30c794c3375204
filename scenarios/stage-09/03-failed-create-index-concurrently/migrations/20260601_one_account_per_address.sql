CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ${index} ON accounts (lower(email));
