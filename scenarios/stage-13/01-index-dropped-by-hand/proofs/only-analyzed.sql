\connect ${cast.sick}
ANALYZE purchase_order;
ALTER TABLE purchase_order ALTER COLUMN supplier_code SET STATISTICS 1000;
ALTER TABLE purchase_order ALTER COLUMN buyer_code SET STATISTICS 1000;
ANALYZE purchase_order;
