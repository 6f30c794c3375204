\connect ${cast.sick}
REVOKE ALL ON tickets FROM desk_v1;
