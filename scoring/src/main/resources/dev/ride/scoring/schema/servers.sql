select
    'SERVER' as kind,
    null::text as schema,
    array[s.srvname]::text[] as path,
    case when w.oid >= 16384 then 'FOREIGN_DATA_WRAPPER' end as parent_kind,
    array[w.fdwname]::text[] as parent,
    'pg_foreign_server' as catalog, s.oid as oid,
    pg_catalog.pg_get_userbyid(s.srvowner) as owner,
    s.srvacl::text[] as grants,
    pg_catalog.acldefault('S', s.srvowner)::text[] as default_grants,
    w.fdwname as wrapper,
    s.srvtype as type,
    s.srvversion as version,
    :plain(s.srvoptions) as option,
    :masked(s.srvoptions) as secret
from pg_catalog.pg_foreign_server s
join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
where s.oid >= 16384
    and not :only_schemas
