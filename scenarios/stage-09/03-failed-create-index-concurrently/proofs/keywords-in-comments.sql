-- SELECT indisvalid FROM pg_index; SELECT lower(email) FROM accounts; REINDEX INDEX CONCURRENTLY ${index}
/* \d accounts */
SELECT 'accounts, pg_index and bookings' AS said;
