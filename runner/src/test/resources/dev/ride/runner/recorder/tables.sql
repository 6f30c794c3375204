DROP TABLE IF EXISTS orders, customers, schema_migrations;
CREATE TABLE orders (id int PRIMARY KEY, note text);
CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE schema_migrations (version text PRIMARY KEY);
INSERT INTO orders SELECT i, 'note ' || i FROM generate_series(1, 100) i;
GRANT SELECT, INSERT, UPDATE, DELETE ON orders, customers TO app;
