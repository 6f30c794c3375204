select
    'comment' as label,
    d.classoid::pg_catalog.regclass::text as catalog, d.objoid as oid, d.objsubid as sub,
    d.description as value
from pg_catalog.pg_description d
where d.objoid >= 16384 or d.objoid = (select n.oid from pg_catalog.pg_namespace n where n.nspname = 'public')
-- since 18:
union all
-- that of a not-null constraint is its column's
select
    'not null comment', 'pg_class', k.conrelid, k.conkey[1], d.description
from pg_catalog.pg_description d
join pg_catalog.pg_constraint k on k.oid = d.objoid and k.contype = 'n' and k.conrelid <> 0
where d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
-- end
-- with security_labels:
union all
select
    'security label ' || l.provider,
    l.classoid::pg_catalog.regclass::text, l.objoid, l.objsubid,
    l.label
from pg_catalog.pg_seclabel l
-- end
