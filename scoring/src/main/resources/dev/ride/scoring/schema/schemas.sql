select
    'SCHEMA' as kind,
    n.nspname as schema,
    array[n.nspname]::text[] as path,
    'pg_namespace' as catalog, n.oid as oid,
    pg_catalog.pg_get_userbyid(n.nspowner) as owner,
    n.nspacl::text[] as grants,
    pg_catalog.acldefault('n', n.nspowner)::text[] as default_grants
from pg_catalog.pg_namespace n
-- public is the one schema that initdb makes and users own
where (n.oid >= 16384 or n.nspname = 'public')
    and n.nspname !~ '^pg_(toast_)?temp_'
    and :schemas and :visible
:by_schema
