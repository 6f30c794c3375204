CREATE INDEX orders_customer_id_placed_at_idx ON orders (customer_id, placed_at DESC);
CREATE INDEX order_lines_order_id_idx ON order_lines (order_id);
