select
    'TRIGGER' as kind,
    n.nspname as schema,
    array[n.nspname, c.relname, t.tgname]::text[] as path,
    case c.relkind when 'v' then 'VIEW' when 'f' then 'FOREIGN_TABLE' else 'TABLE' end as parent_kind,
    case when t.tgparentid <> 0 then (
        select array[pn.nspname, pc.relname, pt.tgname]::text[]
        from pg_catalog.pg_trigger pt
        join pg_catalog.pg_class pc on pc.oid = pt.tgrelid
        join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
        where pt.oid = t.tgparentid
    ) end as origin,
    'pg_trigger' as catalog, t.oid as oid,
    -- without its name and its table, in which a partition's trigger differs from the one it is a clone of
    pg_catalog.replace(
        pg_catalog.substr(pg_catalog.pg_get_triggerdef(t.oid), pg_catalog.length(
            'CREATE ' || case when t.tgconstraint <> 0 then 'CONSTRAINT ' else '' end || 'TRIGGER '
                || pg_catalog.quote_ident(t.tgname)) + 2),
        ' ON ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || ' ',
        ' ON {table} ') as definition,
    case when t.tgconstraint <> 0 then 'yes' end as "constraint",
    case t.tgenabled when 'D' then 'disabled' when 'R' then 'on replicas' when 'A' then 'always' end as enabled
from pg_catalog.pg_trigger t
join pg_catalog.pg_class c on c.oid = t.tgrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where t.oid >= 16384
    and not t.tgisinternal  -- since 15
    -- there a partition's clone of a trigger is called internal, as the triggers of foreign keys are  -- until 14
    and (not t.tgisinternal or t.tgparentid <> 0 and not exists (                                      -- until 14
        select from pg_catalog.pg_constraint k where k.oid = t.tgconstraint and k.contype <> 't'))     -- until 14
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
