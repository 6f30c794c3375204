\connect ${cast.left}
ALTER TABLE purchase_order DROP COLUMN ${lost.column};
\connect ${cast.right}
ALTER TABLE purchase_order DROP COLUMN ${lost.column};
