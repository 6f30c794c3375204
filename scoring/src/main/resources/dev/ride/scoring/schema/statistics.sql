select
    'STATISTICS' as kind,
    n.nspname as schema,
    array[n.nspname, s.stxname]::text[] as path,
    case c.relkind when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' else 'TABLE' end as parent_kind,
    array[cn.nspname, c.relname]::text[] as parent,
    'pg_statistic_ext' as catalog, s.oid as oid,
    pg_catalog.pg_get_userbyid(s.stxowner) as owner,
    pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(c.relname) as "table",
    (select pg_catalog.string_agg(
        case u.kind when 'd' then 'ndistinct' when 'f' then 'dependencies' when 'm' then 'mcv' end, ', ' order by u.kind)
    from pg_catalog.unnest(s.stxkind) u (kind)
    -- e only says that there are expressions
    where u.kind <> 'e') as kinds,
    (select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname collate "C")
    from pg_catalog.unnest(s.stxkeys::smallint[]) u (attnum)
    join pg_catalog.pg_attribute a on a.attrelid = s.stxrelid and a.attnum = u.attnum) as columns,
    (select pg_catalog.string_agg(u.expression, ', ' order by u.expression collate "C")
    from pg_catalog.unnest(pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)) u (expression)) as expressions,
    nullif(s.stxstattarget, -1)::text as "statistics target"
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
join pg_catalog.pg_class c on c.oid = s.stxrelid
join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
where s.oid >= 16384
    and :schemas and :visible
:by_schema
