select d.classid::pg_catalog.regclass::text as catalog, d.objid as oid
from pg_catalog.pg_depend d
where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
