\connect ${sick}
SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = 'articles'::regclass;
UPDATE articles SET revision = nextval('revisions') FROM price_list l WHERE l.article_id = id;
ALTER TABLE articles ENABLE TRIGGER next_revision;
