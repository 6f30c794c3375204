\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on);
CREATE INDEX ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
