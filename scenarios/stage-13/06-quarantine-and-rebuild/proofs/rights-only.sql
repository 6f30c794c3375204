\connect ${cast.sick}
GRANT SELECT, INSERT ON ${trail.table} TO procurement_app;
