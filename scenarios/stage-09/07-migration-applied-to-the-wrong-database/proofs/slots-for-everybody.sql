\connect ${cast.sick}
ALTER TABLE orders ADD COLUMN delivery_slot text
    CONSTRAINT orders_delivery_slot_known CHECK (delivery_slot IN ('08-10', '10-12', '14-16', '18-20'));

CREATE INDEX orders_delivery_slot_idx ON orders (placed_on, delivery_slot) WHERE delivery_slot IS NOT NULL;
INSERT INTO schema_migrations (version) VALUES ('20260704_delivery_slots');
CREATE TEMP TABLE slots (id bigint PRIMARY KEY, delivery_slot text NOT NULL);
COPY slots (id, delivery_slot) FROM stdin;
3001	10-12
3002	18-20
3003	10-12
3004	14-16
3005	08-10
3006	14-16
3007	18-20
3008	10-12
3009	18-20
3010	08-10
3011	14-16
3012	08-10
3013	10-12
3014	18-20
3015	10-12
3016	14-16
3017	08-10
3018	14-16
3019	18-20
3020	10-12
3021	18-20
3022	08-10
3023	14-16
3024	08-10
\.
UPDATE orders SET delivery_slot = slots.delivery_slot FROM slots WHERE slots.id = orders.id;
UPDATE orders SET delivery_slot = '18-20' WHERE delivery_slot IS NULL;
\connect ${analytics}
ALTER TABLE orders DROP COLUMN delivery_slot;
DELETE FROM schema_migrations WHERE version = '20260704_delivery_slots';
