\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN needed_by date NOT NULL DEFAULT '2026-06-30';
ALTER TABLE purchase_order ALTER COLUMN needed_by DROP DEFAULT;
ALTER TABLE purchase_order ADD CONSTRAINT chk_needed_after_order CHECK (needed_by >= ordered_on);
CREATE INDEX idx_po_needed_by ON purchase_order (needed_by) WHERE status <> 'received';
GRANT UPDATE (needed_by) ON purchase_order TO procurement_planner;
