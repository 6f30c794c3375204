select
    'POLICY' as kind,
    n.nspname as schema,
    array[n.nspname, c.relname, p.polname]::text[] as path,
    'TABLE' as parent_kind,
    'pg_policy' as catalog, p.oid as oid,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
        as command,
    case when not p.polpermissive then 'yes' end as restrictive,
    (select pg_catalog.string_agg(
        case when u.role = 0 then 'public' else pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(u.role)) end,
        ', ' order by pg_catalog.pg_get_userbyid(u.role) collate "C")
    from pg_catalog.unnest(p.polroles) u (role)) as roles,
    pg_catalog.pg_get_expr(p.polqual, p.polrelid) as using,
    pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as "check"
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where p.oid >= 16384
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
