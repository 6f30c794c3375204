-- The whole string, since a password can stand in several places and in two notations of it.
select
    'secret connection' as label,
    'pg_subscription' as catalog, s.oid as oid, 0 as sub,
    :digest(s.subconninfo) as value
from pg_catalog.pg_subscription s
where s.subdbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
    and not :only_schemas
