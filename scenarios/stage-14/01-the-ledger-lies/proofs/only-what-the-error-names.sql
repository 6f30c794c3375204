\connect ${cast.sick}
CREATE VIEW curve_latest AS
SELECT c.id, c.name, c.unit, r.revision, r.points
FROM curves c JOIN curve_revisions r ON r.curve_id = c.id AND r.revision = c.current_revision;

GRANT SELECT ON curve_latest TO aurum_api;
