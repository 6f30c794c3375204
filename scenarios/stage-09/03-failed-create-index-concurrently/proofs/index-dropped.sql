\connect ${cast.sick}
DROP INDEX CONCURRENTLY ${index};
