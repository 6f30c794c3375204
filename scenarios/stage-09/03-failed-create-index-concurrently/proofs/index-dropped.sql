\connect ${cast.sick}
DROP INDEX CONCURRENTLY accounts_address_key;
