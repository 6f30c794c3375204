\connect ${cast.left}
ALTER TABLE purchase_order DROP COLUMN needed_by;
\connect ${cast.right}
ALTER TABLE purchase_order DROP COLUMN needed_by;
