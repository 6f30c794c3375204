select
    'comment' as label,
    d.classoid::pg_catalog.regclass::text as catalog, d.objoid as oid, d.objsubid as sub,
    d.description as value
from pg_catalog.pg_description d
where d.objoid >= 16384 or d.objoid = (select n.oid from pg_catalog.pg_namespace n where n.nspname = 'public')
    -- one that came with the database can be made again, with the same comment
    or d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
-- since 17:
union all
-- that of a not-null constraint is its column's, or its domain's
select
    'not null comment',
    case k.conrelid when 0 then 'pg_type' else 'pg_class' end,
    case k.conrelid when 0 then k.contypid else k.conrelid end,
    coalesce(k.conkey[1], 0),
    d.description
from pg_catalog.pg_description d
join pg_catalog.pg_constraint k on k.oid = d.objoid and k.contype = 'n'
where d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.objoid >= 16384
-- end
union all
-- what all databases share has its own
select
    'comment', s.classoid::pg_catalog.regclass::text, s.objoid, 0, s.description
from pg_catalog.pg_shdescription s
where s.classoid in ('pg_catalog.pg_database'::pg_catalog.regclass, 'pg_catalog.pg_authid'::pg_catalog.regclass)
-- with security_labels:
union all
select
    'security label ' || l.provider,
    l.classoid::pg_catalog.regclass::text, l.objoid, l.objsubid,
    l.label
from pg_catalog.pg_seclabel l
union all
select
    'security label ' || l.provider,
    l.classoid::pg_catalog.regclass::text, l.objoid, 0,
    l.label
from pg_catalog.pg_shseclabel l
-- end
