-- SELECT indisvalid FROM pg_index; SELECT lower(email) FROM accounts; REINDEX INDEX CONCURRENTLY accounts_address_key
/* \d accounts */
SELECT 'accounts, pg_index and bookings' AS said;
