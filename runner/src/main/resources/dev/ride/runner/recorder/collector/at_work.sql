-- The longest open transaction or query in the database $2; $1 are the roles that are ride's own.
select
    pid,
    datname as database,
    usename as role,
    application_name as application
from pg_catalog.pg_stat_activity
where backend_type = 'client backend'
  and xact_start is not null
  and usename <> all ($1::text[])
  and datname = $2
order by xact_start, pid
limit 1
