\connect ${sick}
SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = 'articles'::regclass;
ALTER TABLE articles ENABLE TRIGGER next_revision;
UPDATE articles SET price_cents = l.price_cents FROM price_list l WHERE l.article_id = id;
\connect shop_one
UPDATE articles SET price_cents = l.price_cents FROM price_list l WHERE l.article_id = id;
