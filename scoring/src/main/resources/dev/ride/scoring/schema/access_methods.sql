select
    'ACCESS_METHOD' as kind,
    null::text as schema,
    array[a.amname]::text[] as path,
    'pg_am' as catalog, a.oid as oid,
    case a.amtype when 't' then 'table' else 'index' end as type,
    a.amhandler::text as handler
from pg_catalog.pg_am a
where a.oid >= 16384
    and not :only_schemas
