select
    'DOMAIN_CONSTRAINT' as kind,
    n.nspname as schema,
    array[n.nspname, t.typname, k.conname]::text[] as path,
    'DOMAIN' as parent_kind,
    'pg_constraint' as catalog, k.oid as oid,
    'CHECK (' || pg_catalog.pg_get_expr(k.conbin, 0) || ')' as expression,
    case when not k.convalidated then 'no' end as validated
from pg_catalog.pg_constraint k
join pg_catalog.pg_type t on t.oid = k.contypid
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where k.contypid >= 16384
    and k.contype = 'c'
    and :schemas and :visible
:by_schema
