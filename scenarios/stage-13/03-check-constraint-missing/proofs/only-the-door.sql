\connect ${cast.sick}
ALTER TABLE purchase_order ADD CONSTRAINT chk_amount_positive CHECK (amount > 0) NOT VALID;
