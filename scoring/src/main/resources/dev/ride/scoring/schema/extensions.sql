select
    'EXTENSION' as kind,
    null::text as schema,
    array[e.extname]::text[] as path,
    'pg_extension' as catalog, e.oid as oid,
    n.nspname as "schema of objects",
    e.extversion as version,
    pg_catalog.pg_get_userbyid(e.extowner) as owner
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
where not :only_schemas
