select
    'comment' as label,
    d.classoid::pg_catalog.regclass::text as catalog, d.objoid as oid, d.objsubid as sub,
    d.description as value
from pg_catalog.pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
union all
select
    'security label ' || l.provider,
    l.classoid::pg_catalog.regclass::text, l.objoid, l.objsubid,
    l.label
from pg_catalog.pg_seclabel l
