-- Data that lies outside of all tables.
select
    'large objects (' || pg_catalog.count(*) || ')' as what,
    'large objects are data' as reason
from pg_catalog.pg_largeobject_metadata
where not :only_schemas
having pg_catalog.count(*) > 0
