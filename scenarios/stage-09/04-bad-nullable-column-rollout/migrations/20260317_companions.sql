CREATE TABLE companions (
    member_id bigint NOT NULL REFERENCES members (id),
    full_name text NOT NULL,
    born_on   date NOT NULL,
    PRIMARY KEY (member_id, full_name)
);

GRANT SELECT, INSERT, DELETE ON companions TO club_app;

INSERT INTO companions (member_id, full_name, born_on)
SELECT id,
       (ARRAY['Mia', 'Noah', 'Lykke', 'Finn', 'Ella', 'Oisin', 'Runa'])[1 + (id / 9 + k * 3) % 7] || ' ' || split_part(full_name, ' ', 2),
       date '2015-01-01' + (id * 37 % 1800 + k * 700)::int
FROM members, generate_series(1, 2) AS k
WHERE id % 9 = 4 AND k <= 1 + id % 2
ORDER BY id, k;
