select
    'SEQUENCE' as kind,
    n.nspname as schema,
    array[n.nspname, c.relname]::text[] as path,
    case when d.objid is null then 'SCHEMA' else 'COLUMN' end as parent_kind,
    -- an owned sequence is always in the schema of its table
    case when d.objid is not null then array[
        n.nspname::text,
        (select tc.relname::text from pg_catalog.pg_class tc where tc.oid = d.refobjid),
        (select a.attname::text from pg_catalog.pg_attribute a where a.attrelid = d.refobjid and a.attnum = d.refobjsubid)
    ] end as parent,
    'pg_class' as catalog, c.oid as oid,
    -- an owned sequence always has its table's owner
    case when d.objid is null then pg_catalog.pg_get_userbyid(c.relowner) end as owner,
    pg_catalog.pg_get_userbyid(c.relowner) as grants_owner,
    c.relacl::text[] as grants,
    case when c.relacl is not null then pg_catalog.acldefault('s', c.relowner)::text[] end as default_grants,
    case when c.relpersistence = 'u' then 'unlogged' end as persistence,
    -- the sequence of an identity column can belong to no other
    case when d.deptype = 'a' then
        -- qualified, since the search path finds no table
        d.refobjid::pg_catalog.regclass::text || '.' || (
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = d.refobjid and a.attnum = d.refobjsubid)
    end as "owned by",
    case when s.seqtypid <> 'pg_catalog.int8'::pg_catalog.regtype then pg_catalog.format_type(s.seqtypid, null) end as type,
    -- where a sequence starts, its least and its greatest value only count where they are not what its type and
    -- direction give
    nullif(s.seqstart, case when s.seqincrement > 0 then s.seqmin else s.seqmax end)::text as start,
    nullif(s.seqincrement, 1)::text as increment,
    nullif(s.seqmin, case when s.seqincrement > 0 then 1 else l.least end)::text as minimum,
    nullif(s.seqmax, case when s.seqincrement > 0 then l.greatest else -1 end)::text as maximum,
    nullif(s.seqcache, 1)::text as cache,
    case when s.seqcycle then 'yes' end as cycle
from pg_catalog.pg_sequence s
join pg_catalog.pg_class c on c.oid = s.seqrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select
        case s.seqtypid when 21 then -32768 when 23 then -2147483648 else -9223372036854775808 end::bigint as least,
        case s.seqtypid when 21 then 32767 when 23 then 2147483647 else 9223372036854775807 end::bigint as greatest
) l
left join pg_catalog.pg_depend d
    on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.objid = c.oid
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.refobjsubid > 0
    and d.deptype in ('a', 'i')
where c.oid >= 16384
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
