select
    'TEXT_SEARCH_PARSER' as kind,
    n.nspname as schema,
    array[n.nspname, p.prsname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_ts_parser' as catalog, p.oid as oid,
    p.prsstart::text as "start function",
    p.prstoken::text as "token function",
    p.prsend::text as "end function",
    nullif(p.prsheadline::text, '-') as "headline function",
    p.prslextype::text as "token types function"
from pg_catalog.pg_ts_parser p
join pg_catalog.pg_namespace n on n.oid = p.prsnamespace
where p.oid >= 16384
    and :schemas and :visible
:by_schema
