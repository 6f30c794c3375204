-- Transactions that wrote something and are still open; $1 are the roles that are ride's own.
select
    pid,
    datname as database,
    usename as role,
    application_name as application
from pg_catalog.pg_stat_activity
where backend_type = 'client backend'
  and backend_xid is not null
  and xact_start is not null
  and usename <> all ($1::text[])
order by xact_start, pid
