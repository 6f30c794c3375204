-- Which sequences there are to read, by the name that a query takes; no name where they may not be read.
select
    c.oid as oid,
    case when pg_catalog.has_schema_privilege(n.oid, 'USAGE') and pg_catalog.has_table_privilege(c.oid, 'SELECT') then
        pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)
    end as name
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.oid >= 16384
    and c.relkind = 'S'
    and c.relpersistence <> 't'
    -- a standby has no unlogged ones
    and (c.relpersistence = 'p' or not pg_catalog.pg_is_in_recovery())
    and :schemas and :visible
