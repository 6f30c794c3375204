\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN delivery_slot text
    CONSTRAINT orders_delivery_slot_known CHECK (delivery_slot IN ('08-10', '10-12', '14-16', '18-20'));

CREATE INDEX orders_delivery_slot_idx ON orders (placed_on, delivery_slot) WHERE delivery_slot IS NOT NULL;
INSERT INTO schema_migrations (version) VALUES ('20260704_delivery_slots');
\connect ${analytics}
ALTER TABLE orders DROP COLUMN delivery_slot;
DELETE FROM schema_migrations WHERE version = '20260704_delivery_slots';
