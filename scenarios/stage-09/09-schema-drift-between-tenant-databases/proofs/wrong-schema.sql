\connect ${cast.sick}
CREATE SCHEMA trainee;
CREATE TABLE trainee.orders (LIKE public.orders INCLUDING ALL);
ALTER TABLE trainee.orders ADD COLUMN release_id text;
INSERT INTO trainee.orders SELECT o.*, NULL FROM public.orders o;
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
