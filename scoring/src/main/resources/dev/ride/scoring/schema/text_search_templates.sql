select
    'TEXT_SEARCH_TEMPLATE' as kind,
    n.nspname as schema,
    array[n.nspname, t.tmplname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_ts_template' as catalog, t.oid as oid,
    nullif(t.tmplinit::text, '-') as "init function",
    t.tmpllexize::text as "lexize function"
from pg_catalog.pg_ts_template t
join pg_catalog.pg_namespace n on n.oid = t.tmplnamespace
where t.oid >= 16384
    and :schemas and :visible
:by_schema
