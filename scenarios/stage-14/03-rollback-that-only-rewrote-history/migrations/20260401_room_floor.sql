ALTER TABLE rooms ADD COLUMN floor integer NOT NULL DEFAULT 1;

UPDATE rooms SET floor = 2 WHERE id > 8;
