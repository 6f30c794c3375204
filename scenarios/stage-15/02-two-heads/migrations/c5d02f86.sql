CREATE TABLE ${made.couriers} (
    id   integer PRIMARY KEY,
    name text NOT NULL
);

INSERT INTO ${made.couriers} (id, name) VALUES (1, 'Velo Rapide'), (2, 'City Bote'), (3, 'Scooter 24');

ALTER TABLE jobs ADD COLUMN ${made.courier} integer REFERENCES ${made.couriers} (id);
ALTER TABLE jobs DROP CONSTRAINT jobs_${made.kind}_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_${made.kind}_check CHECK (${made.kind} IN ('offset', 'digital', 'express'));

GRANT SELECT ON ${made.couriers} TO press_app;
