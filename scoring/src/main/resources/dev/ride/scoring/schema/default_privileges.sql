select
    'DEFAULT_PRIVILEGES' as kind,
    n.nspname as schema,
    case when n.oid is null
        then array[pg_catalog.pg_get_userbyid(d.defaclrole), k.word]::text[]
        else array[n.nspname, pg_catalog.pg_get_userbyid(d.defaclrole), k.word]::text[]
    end as path,
    case when n.oid is not null then 'SCHEMA' end as parent_kind,
    'pg_default_acl' as catalog, d.oid as oid,
    pg_catalog.pg_get_userbyid(d.defaclrole) as grants_owner,
    d.defaclacl::text[] as grants,
    -- what a schema adds is added to nothing, what holds everywhere replaces what PostgreSQL grants
    case when n.oid is null then
        pg_catalog.acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole)::text[]
    end as default_grants
from pg_catalog.pg_default_acl d
left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace and d.defaclnamespace <> 0
cross join lateral (
    select case d.defaclobjtype
        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
        when 'n' then 'schemas' when 'L' then 'large objects' else d.defaclobjtype::text
    end as word
) k
where ((n.oid is null and not :only_schemas) or (n.oid is not null and :schemas and :visible))
:by_schema
