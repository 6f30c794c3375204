\connect ${cast.sick}
DROP INDEX CONCURRENTLY accounts_address_key;
CREATE INDEX CONCURRENTLY accounts_address_key ON accounts (lower(email));
