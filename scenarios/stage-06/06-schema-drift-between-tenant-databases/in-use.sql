-- Four weeks of orders from the marketplace, each of them delivered, and made an order of.
CREATE FUNCTION pg_temp.draw(what text, n bigint) RETURNS bigint
LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(current_setting('ride.tenant') || what || n), 1, 7))::bit(28)::int::bigint
$$;

INSERT INTO orders (customer_id, channel, status, placed_at, total_cents, ${number})
SELECT 1 + pg_temp.draw('market customer', n) % 800, 'marketplace', 'sent',
       timestamptz '2026-05-04 07:00+00' + n * interval '2 hours', 990 + pg_temp.draw('market total', n) % 150 * 35,
       'MP-' || lpad((40000 + n * 37 + pg_temp.draw('market', n) % 37)::text, 8, '0')
FROM generate_series(1, 340) AS n
ORDER BY n;

INSERT INTO marketplace_inbox (received_at, payload, state, attempts)
SELECT placed_at + interval '40 seconds',
       jsonb_build_object('external_id', ${number}, 'total_cents', total_cents, 'customer', customer_id), 'done', 1
FROM orders
WHERE channel = 'marketplace'
ORDER BY id;

DROP FUNCTION pg_temp.draw(text, bigint);
