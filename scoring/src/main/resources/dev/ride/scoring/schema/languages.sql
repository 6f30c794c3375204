select
    'LANGUAGE' as kind,
    null::text as schema,
    array[l.lanname]::text[] as path,
    'pg_language' as catalog, l.oid as oid,
    pg_catalog.pg_get_userbyid(l.lanowner) as owner,
    l.lanacl::text[] as grants,
    pg_catalog.acldefault('l', l.lanowner)::text[] as default_grants,
    case when not l.lanpltrusted then 'no' end as trusted,
    case when l.lanplcallfoid <> 0 then l.lanplcallfoid::pg_catalog.regprocedure::text end as handler,
    case when l.laninline <> 0 then l.laninline::pg_catalog.regprocedure::text end as "inline handler",
    case when l.lanvalidator <> 0 then l.lanvalidator::pg_catalog.regprocedure::text end as validator
from pg_catalog.pg_language l
where l.oid >= 16384
    and not :only_schemas
