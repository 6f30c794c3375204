select
    'TRANSFORM' as kind,
    null::text as schema,
    array[pg_catalog.format_type(t.trftype, null), l.lanname]::text[] as path,
    'pg_transform' as catalog, t.oid as oid,
    case when t.trffromsql <> 0 then t.trffromsql::pg_catalog.regprocedure::text end as "from sql",
    case when t.trftosql <> 0 then t.trftosql::pg_catalog.regprocedure::text end as "to sql"
from pg_catalog.pg_transform t
join pg_catalog.pg_language l on l.oid = t.trflang
where t.oid >= 16384
    and not :only_schemas
