with described as (
    select
        k.oid, k.conname, k.conrelid, k.contypid, k.contype, k.conkey, k.confrelid, k.confkey, k.conindid,
        k.confupdtype, k.confdeltype, k.confmatchtype, k.condeferrable, k.condeferred, k.convalidated, k.connoinherit,
        k.conislocal, k.coninhcount, k.conparentid,
        true as conenforced,      -- until 17
        k.conenforced,            -- since 18
        false as conperiod,       -- until 17
        k.conperiod,              -- since 18
        null::smallint[] as confdelsetcols,  -- until 14
        k.confdelsetcols,                    -- since 15
        case when k.contype in ('c', 'x') then pg_catalog.pg_get_constraintdef(k.oid) end as definition
    from pg_catalog.pg_constraint k
    where k.oid >= 16384 and k.contype in ('c', 'f', 'p', 'u', 'x')
)
select
    case when c.oid is null then 'DOMAIN_CONSTRAINT' else 'CONSTRAINT' end as kind,
    n.nspname as schema,
    array[n.nspname, coalesce(c.relname, t.typname), k.conname]::text[] as path,
    case when c.oid is null then 'DOMAIN' when c.relkind = 'f' then 'FOREIGN_TABLE' else 'TABLE' end as parent_kind,
    array[n.nspname, coalesce(c.relname, t.typname)]::text[] as parent,
    -- with inheritance:
    case
        when k.conparentid <> 0 then (
            select array[pn.nspname, pc.relname, pk.conname]::text[]
            from pg_catalog.pg_constraint pk
            join pg_catalog.pg_class pc on pc.oid = pk.conrelid
            join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
            where pk.oid = k.conparentid)
        -- inherited checks have no conparentid, but always their parent's name
        when k.coninhcount > 0 then (
            select array[pn.nspname, pc.relname, pk.conname]::text[]
            from pg_catalog.pg_inherits h
            join pg_catalog.pg_constraint pk on pk.conrelid = h.inhparent and pk.conname = k.conname and pk.contype = 'c'
            join pg_catalog.pg_class pc on pc.oid = pk.conrelid
            join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
            where h.inhrelid = k.conrelid
            order by h.inhseqno
            limit 1)
    end as origin,
    -- end
    'pg_constraint' as catalog, k.oid as oid,
    -- a domain has but checks
    case when c.oid is not null then
        case k.contype
            when 'c' then 'check' when 'f' then 'foreign key' when 'p' then 'primary key' when 'u' then 'unique'
            else 'exclude'
        end
    end as type,
    case when k.contype in ('f', 'p', 'u') then (
        select pg_catalog.string_agg((
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = k.conrelid and a.attnum = u.attnum
        ), ', ' order by u.position)
        from pg_catalog.unnest(k.conkey) with ordinality u (attnum, position)
    ) end as columns,
    case when i.indnatts > i.indnkeyatts then (
        select pg_catalog.string_agg((
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = k.conrelid and a.attnum = u.attnum
        ), ', ' order by u.position)
        from pg_catalog.unnest(i.indkey::smallint[]) with ordinality u (attnum, position)
        where u.position > i.indnkeyatts
    ) end as include,
    case when k.contype = 'u' and i.indnullsnotdistinct then 'yes' end as "nulls not distinct",  -- since 15
    case when k.contype = 'f' then
        -- qualified, since the search path finds no table
        k.confrelid::pg_catalog.regclass::text || ' (' || (
            select pg_catalog.string_agg((
                select pg_catalog.quote_ident(a.attname)
                from pg_catalog.pg_attribute a where a.attrelid = k.confrelid and a.attnum = u.attnum
            ), ', ' order by u.position)
            from pg_catalog.unnest(k.confkey) with ordinality u (attnum, position)
        ) || ')'
    end as "references",
    case k.confmatchtype when 'f' then 'full' when 'p' then 'partial' end as match,
    case k.confupdtype
        when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default'
    end as "on update",
    case k.confdeltype
        when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default'
    end || case when k.confdelsetcols is null then '' else ' (' || (
        select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname collate "C")
        from pg_catalog.pg_attribute a
        where a.attrelid = k.conrelid and a.attnum = any (k.confdelsetcols)
    ) || ')' end as "on delete",
    -- what can drift alone is cut off the end of the printed definition, in the order in which PostgreSQL appends it; the
    -- blank lets always something be cut off, so that it is printed but once
    pg_catalog.left(k.definition || ' ', -1 - pg_catalog.length(
        case when k.connoinherit and k.contype = 'c' then ' NO INHERIT' else '' end
            || case when k.condeferrable then ' DEFERRABLE' else '' end
            || case when k.condeferred then ' INITIALLY DEFERRED' else '' end
            || case when not k.conenforced then ' NOT ENFORCED' when not k.convalidated then ' NOT VALID' else '' end
    )) as expression,
    case when k.conperiod then 'yes' end as period,
    case when k.condeferred then 'initially deferred' when k.condeferrable then 'yes' end as deferrable,
    case when k.conenforced and not k.convalidated then 'no' end as validated,
    case when not k.conenforced then 'no' end as enforced,
    case when k.connoinherit and k.contype = 'c' then 'yes' end as "no inherit",
    case when k.coninhcount > 0 and k.conislocal then 'yes' end as local,
    -- DISABLE TRIGGER ALL silently stops a foreign key from being enforced
    case when k.contype = 'f' and exists (
        select from pg_catalog.pg_trigger tg where tg.tgconstraint = k.oid and tg.tgenabled not in ('O', 'A')
    ) then 'disabled' end as triggers
from described k
left join pg_catalog.pg_class c on c.oid = k.conrelid and k.conrelid <> 0
left join pg_catalog.pg_type t on t.oid = k.contypid and k.contypid <> 0
join pg_catalog.pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)
left join pg_catalog.pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
where (c.relpersistence <> 't' or c.oid is null)
    -- with inheritance:
    -- the rows that a foreign key on a partitioned table needs for each of its partitions, numbered by creation order
    and not exists (
        select from pg_catalog.pg_constraint pk where pk.oid = k.conparentid and pk.conrelid = k.conrelid)
    -- end
    and :schemas and :visible
order by n.nspname::text collate "C"
