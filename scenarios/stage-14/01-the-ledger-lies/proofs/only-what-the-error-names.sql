\connect ${cast.sick}
CREATE VIEW ${history.view} AS
SELECT c.id, c.name, c.unit, r.revision, r.points
FROM curves c JOIN ${history.table} r ON r.curve_id = c.id AND r.revision = c.${history.current};

GRANT SELECT ON ${history.view} TO aurum_api;
