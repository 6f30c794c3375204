select
    'CAST' as kind,
    null::text as schema,
    array[pg_catalog.format_type(c.castsource, null), pg_catalog.format_type(c.casttarget, null)] as path,
    'pg_cast' as catalog, c.oid as oid,
    case c.castmethod
        when 'f' then c.castfunc::pg_catalog.regprocedure::text when 'i' then 'input and output' else 'binary'
    end as method,
    case c.castcontext when 'a' then 'assignment' when 'i' then 'implicit' end as context
from pg_catalog.pg_cast c
where c.oid >= 16384
    -- a range type makes its own cast to its multirange
    and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'i')
    and not :only_schemas
