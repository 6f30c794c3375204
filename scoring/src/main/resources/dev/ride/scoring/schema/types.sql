select
    case t.typtype
        when 'e' then 'ENUM' when 'd' then 'DOMAIN' when 'c' then 'COMPOSITE_TYPE' when 'r' then 'RANGE' else 'BASE_TYPE'
    end as kind,
    n.nspname as schema,
    array[n.nspname, t.typname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_type' as catalog, t.oid as oid,
    pg_catalog.pg_get_userbyid(t.typowner) as owner,
    t.typacl::text[] as grants,
    case when t.typacl is not null then pg_catalog.acldefault('T', t.typowner)::text[] end as default_grants,
    case when t.typtype = 'e' then (
        select coalesce(pg_catalog.string_agg(pg_catalog.quote_literal(e.enumlabel), ', ' order by e.enumsortorder), '')
        from pg_catalog.pg_enum e where e.enumtypid = t.oid
    ) end as labels,
    case when t.typtype = 'd' then pg_catalog.format_type(t.typbasetype, t.typtypmod) end as type,
    case when t.typtype = 'd'
            and t.typcollation <> (select bt.typcollation from pg_catalog.pg_type bt where bt.oid = t.typbasetype) then (
        select pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
        from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
        where co.oid = t.typcollation
    ) end as collation,
    case when t.typtype = 'd' and t.typnotnull then 'yes' end as "not null",
    -- a name that PostgreSQL would choose itself says nothing
    -- since 17:
    case when t.typtype = 'd' then (
        select nullif(k.conname, t.typname || '_not_null')
        from pg_catalog.pg_constraint k where k.contypid = t.oid and k.contype = 'n'
    ) end as "not null name",
    -- end
    case when t.typtype = 'd' then coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), t.typdefault) else t.typdefault end
        as default,
    -- with ranges:
    case when t.typtype = 'r' then pg_catalog.format_type(r.rngsubtype, null) end as subtype,
    case when r.rngcollation <> 0 and r.rngcollation <> st.typcollation then (
        select pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
        from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
        where co.oid = r.rngcollation
    ) end as "subtype collation",
    (select pg_catalog.quote_ident(onn.nspname) || '.' || pg_catalog.quote_ident(o.opcname)
    from pg_catalog.pg_opclass o join pg_catalog.pg_namespace onn on onn.oid = o.opcnamespace
    where o.oid = r.rngsubopc and not o.opcdefault) as "subtype operator class",
    nullif(r.rngcanonical::text, '-') as canonical,
    nullif(r.rngsubdiff::text, '-') as "subtype difference",
    case when r.rngmultitypid <> 0 then pg_catalog.format_type(r.rngmultitypid, null) end as multirange,
    -- end
    case when t.typtype = 'b' then t.typinput::text end as input,
    case when t.typtype = 'b' then t.typoutput::text end as output,
    case when t.typtype = 'b' then nullif(t.typreceive::text, '-') end as receive,
    case when t.typtype = 'b' then nullif(t.typsend::text, '-') end as send,
    case when t.typtype = 'b' then nullif(t.typmodin::text, '-') end as "modifier input",
    case when t.typtype = 'b' then nullif(t.typmodout::text, '-') end as "modifier output",
    case when t.typtype = 'b' then nullif(t.typanalyze::text, '-') end as analyze,
    case when t.typtype = 'b' then nullif(t.typsubscript::text, '-') end as subscript,
    case when t.typtype = 'b' then t.typlen::text end as length,
    case when t.typtype = 'b' and t.typbyval then 'yes' end as "by value",
    case when t.typtype = 'b' then
        case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end
    end as alignment,
    case when t.typtype = 'b' then
        case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end
    end as storage,
    case when t.typtype = 'b' then t.typcategory::text end as category,
    case when t.typtype = 'b' and t.typispreferred then 'yes' end as preferred,
    case when t.typtype = 'b' and t.typdelim <> ',' then t.typdelim::text end as delimiter,
    case when t.typtype = 'b' and t.typelem <> 0 then pg_catalog.format_type(t.typelem, null) end as element,
    case when t.typtype = 'b' and t.typcollation <> 0 then 'yes' end as collatable,
    case when t.typtype = 'p' then 'shell' end as state
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
-- with ranges:
left join pg_catalog.pg_range r on r.rngtypid = t.oid
left join pg_catalog.pg_type st on st.oid = r.rngsubtype
-- end
where t.oid >= 16384
    -- row types of relations, array types and multiranges come with what they belong to
    and (t.typtype <> 'c' or (select c.relkind from pg_catalog.pg_class c where c.oid = t.typrelid) = 'c')
    and t.typtype <> 'm'
    and t.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
    and :schemas and :visible
:by_schema
