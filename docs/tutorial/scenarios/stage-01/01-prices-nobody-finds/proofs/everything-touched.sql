\connect ${sick}
SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = 'articles'::regclass;
ALTER TABLE articles ENABLE TRIGGER next_revision;
UPDATE articles SET price_cents = price_cents;
