CREATE TABLE couriers (
    id   integer PRIMARY KEY,
    name text NOT NULL
);

INSERT INTO couriers (id, name) VALUES (1, 'Velo Rapide'), (2, 'City Bote'), (3, 'Scooter 24');

ALTER TABLE jobs ADD COLUMN courier_id integer REFERENCES couriers (id);
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check CHECK (kind IN ('offset', 'digital', 'express'));

GRANT SELECT ON couriers TO press_app;
