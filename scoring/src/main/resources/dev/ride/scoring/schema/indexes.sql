select
    -- only these constraints own an index; a foreign key's conindid is the index that it refers to
    case when k.oid is null then 'INDEX' else 'CONSTRAINT_INDEX' end as kind,
    n.nspname as schema,
    array[n.nspname, ic.relname]::text[] as path,
    case when k.oid is not null then 'CONSTRAINT' when tc.relkind = 'm' then 'MATERIALIZED_VIEW' else 'TABLE' end
        as parent_kind,
    case when k.oid is not null
        then array[n.nspname, tc.relname, k.conname]::text[]
        else array[n.nspname, tc.relname]::text[]
    end as parent,
    p.path as origin,  -- with inheritance
    'pg_class' as catalog, ic.oid as oid,
    case when k.oid is null then pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(tc.relname) end
        as "table",
    case when k.oid is null then p.name end as "attached to",  -- with inheritance
    case when k.oid is null then (select am.amname from pg_catalog.pg_am am where am.oid = ic.relam) end as method,
    case when k.oid is null and i.indisunique then 'yes' end as "unique",
    case when k.oid is null and i.indnullsnotdistinct then 'yes' end as "nulls not distinct",  -- since 15
    -- each looked up by itself: planned as joins, these cost more for every index
    case when k.oid is null then (
        select pg_catalog.string_agg(
            case when i.indkey[ia.attnum - 1] = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, ia.attnum, false) else (
                select pg_catalog.quote_ident(ba.attname)
                from pg_catalog.pg_attribute ba where ba.attrelid = i.indrelid and ba.attnum = i.indkey[ia.attnum - 1])
            end
                || case
                    when i.indcollation[ia.attnum - 1] = 0 then ''
                    when i.indcollation[ia.attnum - 1] = coalesce((
                        select ba.attcollation
                        from pg_catalog.pg_attribute ba
                        where ba.attrelid = i.indrelid and ba.attnum = nullif(i.indkey[ia.attnum - 1], 0)), 100) then ''
                    else ' COLLATE ' || (
                        select pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
                        from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
                        where co.oid = i.indcollation[ia.attnum - 1])
                end
                || case
                    when ia.attoptions is null and i.indclass[ia.attnum - 1] in (
                        select oc.oid from pg_catalog.pg_opclass oc where oc.opcdefault) then ''
                    else (
                        select ' '
                            || case when oc.opcnamespace = 'pg_catalog'::pg_catalog.regnamespace then '' else
                                oc.opcnamespace::pg_catalog.regnamespace::text || '.' end
                            || pg_catalog.quote_ident(oc.opcname)
                        from pg_catalog.pg_opclass oc where oc.oid = i.indclass[ia.attnum - 1])
                end
                || coalesce(' (' || pg_catalog.array_to_string(ia.attoptions, ', ') || ')', '')
                -- only ordered methods use these bits: 1 is descending, 2 is nulls first
                || case i.indoption[ia.attnum - 1]
                    when 1 then ' DESC NULLS LAST' when 2 then ' NULLS FIRST' when 3 then ' DESC' else ''
                end,
            ', ' order by ia.attnum)
        from pg_catalog.pg_attribute ia
        where ia.attrelid = i.indexrelid and ia.attnum <= i.indnkeyatts
    ) end as keys,
    -- by the names that the table has now: those of the index are of when it was made
    case when k.oid is null and i.indnatts > i.indnkeyatts then (
        select pg_catalog.string_agg((
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = i.indrelid and a.attnum = u.attnum
        ), ', ' order by u.position)
        from pg_catalog.unnest(i.indkey::smallint[]) with ordinality u (attnum, position)
        where u.position > i.indnkeyatts
    ) end as include,
    case when k.oid is null then pg_catalog.pg_get_expr(i.indpred, i.indrelid) end as "where",
    -- the printed definition of an invalid index is that of a good one
    nullif(
        case when i.indisvalid then '' else 'invalid' end
            || case when i.indisready then '' else ', not ready' end
            || case when i.indislive then '' else ', being dropped' end,
        '') as state,
    case when i.indisclustered then 'yes' end as clustered,
    ic.reloptions as option,
    ts.spcname as tablespace,  -- with tablespaces
    -- only expressions have one
    case when i.indexprs is not null then (
        select pg_catalog.string_agg(ia.attnum || ': ' || ia.attstattarget, ', ' order by ia.attnum)
        from pg_catalog.pg_attribute ia
        where ia.attrelid = i.indexrelid and ia.attstattarget >= 0
    ) end as "statistics target"
from pg_catalog.pg_index i
join pg_catalog.pg_class ic on ic.oid = i.indexrelid
join pg_catalog.pg_class tc on tc.oid = i.indrelid
join pg_catalog.pg_namespace n on n.oid = ic.relnamespace
left join pg_catalog.pg_tablespace ts on ts.oid = ic.reltablespace  -- with tablespaces
-- with inheritance:
left join (
    select
        h.inhrelid,
        array[pn.nspname, pc.relname]::text[] as path,
        pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(pc.relname) as name
    from pg_catalog.pg_inherits h
    join pg_catalog.pg_class pc on pc.oid = h.inhparent and pc.relkind = 'I'
    join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
) p on p.inhrelid = i.indexrelid
-- end
left join pg_catalog.pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
where i.indexrelid >= 16384
    and tc.relkind in ('r', 'p', 'm')
    and ic.relpersistence <> 't'
    and :schemas and :visible
:by_schema
