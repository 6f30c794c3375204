select
    'RULE' as kind,
    n.nspname as schema,
    array[n.nspname, c.relname, r.rulename]::text[] as path,
    case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' else 'TABLE' end
        as parent_kind,
    'pg_rewrite' as catalog, r.oid as oid,
    pg_catalog.substr(pg_catalog.pg_get_ruledef(r.oid), pg_catalog.length(
        'CREATE RULE ' || pg_catalog.quote_ident(r.rulename) || ' AS ') + 1) as definition,
    case r.ev_enabled when 'D' then 'disabled' when 'R' then 'on replicas' when 'A' then 'always' end as enabled
from pg_catalog.pg_rewrite r
join pg_catalog.pg_class c on c.oid = r.ev_class
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where r.oid >= 16384
    -- the rule that makes a view a view is its definition
    and not (r.ev_type = '1' and c.relkind in ('v', 'm'))
    and c.relpersistence <> 't'
    and :schemas and :visible
:by_schema
