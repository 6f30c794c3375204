\connect ${cast.sick}
DELETE FROM accounts younger
USING accounts older
WHERE lower(older.email) = lower(younger.email) AND older.id < younger.id;
REINDEX INDEX CONCURRENTLY ${index};
