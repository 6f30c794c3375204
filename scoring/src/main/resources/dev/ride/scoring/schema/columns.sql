select
    case c.relkind when 'v' then 'VIEW_COLUMN' when 'm' then 'VIEW_COLUMN' when 'c' then 'TYPE_ATTRIBUTE' else 'COLUMN' end
        as kind,
    n.nspname as schema,
    array[n.nspname, c.relname, a.attname]::text[] as path,
    case c.relkind
        when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' when 'c' then 'COMPOSITE_TYPE'
        else 'TABLE'
    end as parent_kind,
    -- with inheritance:
    case when a.attinhcount > 0 then (
        select array[pn.nspname, pc.relname, pa.attname]::text[]
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_attribute pa on pa.attrelid = h.inhparent and pa.attname = a.attname and not pa.attisdropped
        join pg_catalog.pg_class pc on pc.oid = h.inhparent
        join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
        where h.inhrelid = a.attrelid
        order by h.inhseqno
        limit 1
    ) end as origin,
    -- end
    'pg_class' as catalog, c.oid as oid, a.attnum as sub,
    pg_catalog.pg_get_userbyid(c.relowner) as grants_owner,
    a.attacl::text[] as grants,
    a.attnum::text as position,  -- as yet with a gap for each that was dropped
    pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
    case when a.attcollation not in (0, t.typcollation) then
        -- the server leaves out the schema of what its search path finds
        case when pg_catalog.pg_collation_is_visible(a.attcollation) then 'pg_catalog.' else '' end
            || a.attcollation::pg_catalog.regcollation::text
    end as collation,
    case when a.attnotnull and c.relkind <> 'c' then 'yes' end as "not null",
    -- a name that PostgreSQL would choose itself says nothing, one that is inherited is the parent's matter
    case when nn.coninhcount = 0 then nullif(nn.conname, c.relname || '_' || a.attname || '_not_null') end  -- since 18
        as "not null name",                                                                             -- since 18
    -- a partition's says nothing: attaching it makes it the parent's matter, detaching it the partition's own
    case when nn.coninhcount > 0 and nn.conislocal and not c.relispartition then 'yes' end              -- since 18
        as "not null local",                                                                            -- since 18
    case when nn.connoinherit then 'yes' end as "not null no inherit",                                  -- since 18
    case when not nn.convalidated then 'no' end as "not null validated",                                -- since 18
    case when a.atthasdef and a.attgenerated = '' then (
        -- names no column
        select pg_catalog.pg_get_expr(d.adbin, 0)
        from pg_catalog.pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum
    ) end as default,
    case when a.attgenerated <> '' then (
        select case a.attgenerated when 's' then 'stored ' else 'virtual ' end || pg_catalog.pg_get_expr(d.adbin, d.adrelid)
        from pg_catalog.pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum
    ) end as generated,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
    case when a.attstorage <> t.typstorage then
        case a.attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end
    end as storage,
    case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
    nullif(a.attstattarget, -1)::text as "statistics target",
    a.attoptions as option,
    -- with servers:
    :plain(a.attfdwoptions) as "server option",
    :masked(a.attfdwoptions) as secret,
    -- end
    case when a.attinhcount > 0 and a.attislocal then 'yes' end as local
from pg_catalog.pg_attribute a
join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_constraint nn                                                                   -- since 18
    on nn.conrelid = a.attrelid and nn.contype = 'n' and nn.conkey = array[a.attnum] and a.attnotnull   -- since 18
where a.attrelid >= 16384
    and a.attnum > 0
    and not a.attisdropped
    and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
