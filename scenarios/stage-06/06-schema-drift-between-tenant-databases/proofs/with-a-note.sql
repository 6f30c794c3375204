\connect ${cast.left}
SELECT column_name, data_type, character_maximum_length FROM information_schema.columns WHERE table_name = 'orders';
\connect ${cast.sick}
SELECT column_name, data_type, character_maximum_length FROM information_schema.columns WHERE table_name = 'orders';
BEGIN;
ALTER TABLE public.orders ADD COLUMN ${number} varchar(40);
COMMENT ON COLUMN public.orders.${number} IS 'the number of the order at the marketplace';
CREATE UNIQUE INDEX orders_channel_${number}_idx ON orders (channel, ${number}) WHERE ${number} IS NOT NULL;
CREATE TABLE schema_notes (noted_on date PRIMARY KEY, what text NOT NULL);
INSERT INTO schema_notes VALUES ('2026-06-09', 'orders.${number}, as in the other two');
COMMIT;
