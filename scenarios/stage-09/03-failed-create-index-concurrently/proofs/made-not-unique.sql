\connect ${cast.sick}
DROP INDEX CONCURRENTLY ${index};
CREATE INDEX CONCURRENTLY ${index} ON accounts (lower(email));
