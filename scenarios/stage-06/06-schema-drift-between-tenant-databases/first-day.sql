-- The marketplace was switched on this morning, and what it delivers fails.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO marketplace_inbox (received_at, payload, state, attempts, last_error)
SELECT timestamptz '2026-06-09 06:00+00' + n * interval '3 minutes',
       jsonb_build_object('external_id', 'MP-' || lpad((71000 + n * 29)::text, 8, '0'),
                          'total_cents', 990 + pg_temp.draw('first day', n) % 150 * 35,
                          'customer', 1 + pg_temp.draw('first customer', n) % 800),
       'failed', 10 - n / 4, '42703'
FROM generate_series(1, 36) AS n
ORDER BY n;

DROP FUNCTION pg_temp.draw(text, bigint);
ANALYZE marketplace_inbox;
