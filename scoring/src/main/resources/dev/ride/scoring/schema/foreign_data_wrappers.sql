select
    'FOREIGN_DATA_WRAPPER' as kind,
    null::text as schema,
    array[w.fdwname]::text[] as path,
    'pg_foreign_data_wrapper' as catalog, w.oid as oid,
    pg_catalog.pg_get_userbyid(w.fdwowner) as owner,
    w.fdwacl::text[] as grants,
    pg_catalog.acldefault('F', w.fdwowner)::text[] as default_grants,
    case when w.fdwhandler <> 0 then w.fdwhandler::pg_catalog.regprocedure::text end as handler,
    case when w.fdwvalidator <> 0 then w.fdwvalidator::pg_catalog.regprocedure::text end as validator,
    :plain(w.fdwoptions) as option,
    :masked(w.fdwoptions) as secret
from pg_catalog.pg_foreign_data_wrapper w
where w.oid >= 16384
    and not :only_schemas
