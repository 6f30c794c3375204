-- What an extension owns, and what somebody made a dependent of it, so that it is dropped with it.
select
    d.classid::pg_catalog.regclass::text as catalog, d.objid as oid,
    case d.deptype when 'x' then e.extname end as needed
from pg_catalog.pg_depend d
join pg_catalog.pg_extension e on e.oid = d.refobjid
where d.deptype in ('e', 'x') and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
