\connect ${cast.sick}
ALTER TABLE purchase_order ADD COLUMN ${lost.column} date;
UPDATE purchase_order SET ${lost.column} = ordered_on + 30;
ALTER TABLE purchase_order ALTER COLUMN ${lost.column} SET NOT NULL;
ALTER TABLE purchase_order ADD CONSTRAINT ${lost.rule} CHECK (${lost.column} >= ordered_on);
CREATE INDEX ${lost.index} ON purchase_order (${lost.column}) WHERE status <> 'received';
GRANT UPDATE (${lost.column}) ON purchase_order TO procurement_planner;
