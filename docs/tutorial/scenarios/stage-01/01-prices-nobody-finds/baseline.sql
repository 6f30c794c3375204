CREATE TABLE articles (
    id          bigint PRIMARY KEY,
    name        text   NOT NULL,
    price_cents bigint NOT NULL,
    revision    bigint NOT NULL
);

-- what the price lists of the day asked for
CREATE TABLE price_list (
    article_id  bigint PRIMARY KEY REFERENCES articles,
    price_cents bigint NOT NULL
);

INSERT INTO articles
SELECT n, 'article ' || n, 500 + (n * 37 + current_setting('ride.number')::int * 11) % 4000, n
FROM generate_series(1, 400) AS n;

-- search takes over every article whose revision is above the last one it saw
CREATE SEQUENCE revisions START 401;

CREATE FUNCTION next_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.revision := nextval('revisions');
    RETURN NEW;
END
$$;

CREATE TRIGGER next_revision BEFORE INSERT OR UPDATE ON articles
    FOR EACH ROW EXECUTE FUNCTION next_revision();

INSERT INTO price_list SELECT id, price_cents + 100 FROM articles WHERE id % 20 = 0;

GRANT SELECT, UPDATE ON articles TO shop_app;
GRANT SELECT ON price_list TO shop_app;
GRANT USAGE ON SEQUENCE revisions TO shop_app;
