select
    case c.relkind
        when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' else 'TABLE'
    end as kind,
    n.nspname as schema,
    array[n.nspname, c.relname]::text[] as path,
    -- a partition and an inheriting table stand on the table above them, anything else on its schema
    -- with inheritance:
    case when p.path is null then 'SCHEMA' when p.relkind = 'f' then 'FOREIGN_TABLE' else 'TABLE' end as parent_kind,
    p.path as parent,
    -- end
    -- without inheritance:
    'SCHEMA' as parent_kind,
    -- end
    'pg_class' as catalog, c.oid as oid,
    pg_catalog.pg_get_userbyid(c.relowner) as owner,
    c.relacl::text[] as grants,
    case when c.relacl is not null then pg_catalog.acldefault('r', c.relowner)::text[] end as default_grants,
    case when c.relpersistence = 'u' then 'unlogged' end as persistence,
    case when am.amname <> 'heap' then am.amname end as "access method",  -- with access_methods
    ts.spcname as tablespace,  -- with tablespaces
    c.reloptions as option,
    (select tc.reloptions from pg_catalog.pg_class tc where tc.oid = c.reltoastrelid) as "toast option",
    case when c.relrowsecurity then 'enabled' end as "row security",
    case when c.relforcerowsecurity then 'yes' end as "forced row security",
    case case when c.relkind in ('r', 'p', 'm') then c.relreplident end
        when 'n' then 'nothing'
        when 'f' then 'full'
        when 'i' then 'index ' || coalesce(
            (select pg_catalog.quote_ident(ic.relname)
            from pg_catalog.pg_index i join pg_catalog.pg_class ic on ic.oid = i.indexrelid
            where i.indrelid = c.oid and i.indisreplident),
            '(dropped)')
    end as "replica identity",
    case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as "partition key",
    -- with inheritance:
    case when c.relispartition then 'of ' || p.names || ' ' || pg_catalog.pg_get_expr(c.relpartbound, c.oid) end
        as partition,
    case when p.pending then 'yes' end as "detach pending",
    case when not c.relispartition then p.names end as inherits,
    -- end
    case when c.reloftype <> 0 then pg_catalog.format_type(c.reloftype, null) end as "of type",
    case when c.relkind in ('v', 'm') then pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') end as definition,
    -- with servers:
    fs.srvname as server,
    :plain(ft.ftoptions) as "server option",
    :masked(ft.ftoptions) as secret,
    -- end
    case when c.relkind = 'm' and not c.relispopulated then 'no' end as populated
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_am am on am.oid = c.relam                  -- with access_methods
left join pg_catalog.pg_tablespace ts on ts.oid = c.reltablespace  -- with tablespaces
-- with servers:
left join pg_catalog.pg_foreign_table ft on ft.ftrelid = c.oid
left join pg_catalog.pg_foreign_server fs on fs.oid = ft.ftserver
-- end
-- with inheritance:
left join (
    select
        h.inhrelid,
        pg_catalog.string_agg(
            pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(pc.relname), ', ' order by h.inhseqno
        ) as names,
        -- the first parent
        (pg_catalog.array_agg(pn.nspname::text order by h.inhseqno))[1:1]
            || (pg_catalog.array_agg(pc.relname::text order by h.inhseqno))[1:1] as path,
        (pg_catalog.array_agg(pc.relkind order by h.inhseqno))[1] as relkind,
        pg_catalog.bool_or(h.inhdetachpending) as pending
    from pg_catalog.pg_inherits h
    join pg_catalog.pg_class pc on pc.oid = h.inhparent and pc.relkind in ('r', 'p', 'f')
    join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
    group by h.inhrelid
) p on p.inhrelid = c.oid
-- end
where c.oid >= 16384
    and c.relkind in ('r', 'p', 'f', 'v', 'm')
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
