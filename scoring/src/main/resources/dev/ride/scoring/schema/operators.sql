select
    'OPERATOR' as kind,
    n.nspname as schema,
    array[
        n.nspname, o.oprname,
        case when o.oprleft = 0 then 'none' else pg_catalog.format_type(o.oprleft, null) end
            || ', ' || case when o.oprright = 0 then 'none' else pg_catalog.format_type(o.oprright, null) end
    ]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_operator' as catalog, o.oid as oid,
    pg_catalog.pg_get_userbyid(o.oprowner) as owner,
    nullif(o.oprcode::text, '-') as "function",
    pg_catalog.format_type(nullif(o.oprresult, 0), null) as result,
    case when o.oprcom <> 0 then o.oprcom::pg_catalog.regoperator::text end as commutator,
    case when o.oprnegate <> 0 then o.oprnegate::pg_catalog.regoperator::text end as negator,
    nullif(o.oprrest::text, '-') as "restrict",
    nullif(o.oprjoin::text, '-') as "join",
    case when o.oprcanmerge then 'yes' end as merges,
    case when o.oprcanhash then 'yes' end as hashes,
    -- named as somebody's commutator or negator, and not made yet
    case when o.oprcode = 0 then 'shell' end as state
from pg_catalog.pg_operator o
join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
where o.oid >= 16384
    and :schemas and :visible
:by_schema
