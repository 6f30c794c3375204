ALTER TABLE ${loan.table} ADD COLUMN ${loan.renewals} integer NOT NULL DEFAULT 0 CHECK (${loan.renewals} BETWEEN 0 AND 3);
