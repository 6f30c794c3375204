select
    'CONSTRAINT' as kind,
    n.nspname as schema,
    array[n.nspname, c.relname, k.conname]::text[] as path,
    case c.relkind when 'f' then 'FOREIGN_TABLE' else 'TABLE' end as parent_kind,
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
    case k.contype
        when 'c' then 'check' when 'f' then 'foreign key' when 'p' then 'primary key' when 'u' then 'unique'
        else 'exclude'
    end as type,
    case
        when k.contype not in ('f', 'p', 'u') then null
        -- mostly it is one column, which needs no sorting
        when k.conkey[2] is null then (
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])
        else (
            select pg_catalog.string_agg((
                select pg_catalog.quote_ident(a.attname)
                from pg_catalog.pg_attribute a where a.attrelid = k.conrelid and a.attnum = u.attnum
            ), ', ' order by u.position)
            from pg_catalog.unnest(k.conkey) with ordinality u (attnum, position))
    end as columns,
    case when k.contype in ('p', 'u') then (
        select pg_catalog.string_agg((
            select pg_catalog.quote_ident(a.attname)
            from pg_catalog.pg_attribute a where a.attrelid = k.conrelid and a.attnum = u.attnum
        ), ', ' order by u.position)
        from pg_catalog.pg_index i
        cross join pg_catalog.unnest(i.indkey::smallint[]) with ordinality u (attnum, position)
        where i.indexrelid = k.conindid and i.indnatts > i.indnkeyatts and u.position > i.indnkeyatts
    ) end as include,
    -- since 15:
    case when k.contype = 'u' and (
        select i.indnullsnotdistinct from pg_catalog.pg_index i where i.indexrelid = k.conindid
    ) then 'yes' end as "nulls not distinct",
    -- end
    case when k.contype = 'f' then
        -- qualified, since the search path finds no table
        k.confrelid::pg_catalog.regclass::text || ' (' || case
            when k.confkey[2] is null then (
                select pg_catalog.quote_ident(a.attname)
                from pg_catalog.pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1])
            else (
                select pg_catalog.string_agg((
                    select pg_catalog.quote_ident(a.attname)
                    from pg_catalog.pg_attribute a where a.attrelid = k.confrelid and a.attnum = u.attnum
                ), ', ' order by u.position)
                from pg_catalog.unnest(k.confkey) with ordinality u (attnum, position))
        end || ')'
    end as "references",
    case k.confmatchtype when 'f' then 'full' when 'p' then 'partial' end as match,
    case k.confupdtype
        when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default'
    end as "on update",
    case k.confdeltype
        when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default'
    end
    -- since 15:
    || case when k.confdelsetcols is null then '' else ' (' || (
        select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname collate "C")
        from pg_catalog.pg_attribute a
        where a.attrelid = k.conrelid and a.attnum = any (k.confdelsetcols)
    ) || ')' end
    -- end
    as "on delete",
    case k.contype
        when 'c' then 'CHECK (' || pg_catalog.pg_get_expr(k.conbin, k.conrelid) || ')'
        -- what can drift alone is cut off the end of the printed definition, in the order in which PostgreSQL appends it;
        -- the blank lets always something be cut off, so that it is printed but once
        when 'x' then pg_catalog.left(pg_catalog.pg_get_constraintdef(k.oid) || ' ', -1 - pg_catalog.length(
            case when k.condeferrable then ' DEFERRABLE' else '' end
                || case when k.condeferred then ' INITIALLY DEFERRED' else '' end))
    end as expression,
    case when k.conperiod then 'yes' end as period,                                  -- since 18
    case when k.condeferred then 'initially deferred' when k.condeferrable then 'yes' end as deferrable,
    case when not k.convalidated then 'no' end as validated,                         -- until 17
    case when k.conenforced and not k.convalidated then 'no' end as validated,       -- since 18
    case when not k.conenforced then 'no' end as enforced,                           -- since 18
    case when k.connoinherit and k.contype = 'c' then 'yes' end as "no inherit",
    case when k.coninhcount > 0 and k.conislocal then 'yes' end as local,
    -- DISABLE TRIGGER ALL silently stops a foreign key from being enforced, and a key that waits for the end
    case when (k.contype = 'f' or k.condeferrable) and exists (
        select from pg_catalog.pg_trigger tg where tg.tgconstraint = k.oid and tg.tgenabled not in ('O', 'A')
    ) then 'disabled' end as triggers
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where k.oid >= 16384
    and k.contype in ('c', 'f', 'p', 'u', 'x')
    and c.relpersistence <> 't'
    -- with inheritance:
    -- the rows that a foreign key on a partitioned table needs for each of its partitions, numbered by creation order
    and not exists (
        select from pg_catalog.pg_constraint pk where pk.oid = k.conparentid and pk.conrelid = k.conrelid)
    -- end
    and :schemas and :visible
:by_schema
