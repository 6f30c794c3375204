select
    'CONVERSION' as kind,
    n.nspname as schema,
    array[n.nspname, c.conname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_conversion' as catalog, c.oid as oid,
    pg_catalog.pg_get_userbyid(c.conowner) as owner,
    pg_catalog.pg_encoding_to_char(c.conforencoding) as source,
    pg_catalog.pg_encoding_to_char(c.contoencoding) as destination,
    c.conproc::text as "function",
    case when c.condefault then 'yes' end as default
from pg_catalog.pg_conversion c
join pg_catalog.pg_namespace n on n.oid = c.connamespace
where c.oid >= 16384
    and :schemas and :visible
:by_schema
