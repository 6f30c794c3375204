-- What an extension owns, and what somebody made a dependent of it, so that it is dropped with it.
select
    d.classid::pg_catalog.regclass::text as catalog, d.objid as oid,
    case d.deptype when 'x' then (
        select e.extname from pg_catalog.pg_extension e where e.oid = d.refobjid
    ) end as needed
from pg_catalog.pg_depend d
where d.deptype in ('e', 'x') and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
