select
    'SUBSCRIPTION' as kind,
    null::text as schema,
    array[s.subname]::text[] as path,
    'pg_subscription' as catalog, s.oid as oid,
    pg_catalog.pg_get_userbyid(s.subowner) as owner,
    case when not s.subenabled then 'no' end as enabled,
    (select pg_catalog.string_agg(pg_catalog.quote_ident(u.name), ', ' order by u.name collate "C")
    from pg_catalog.unnest(s.subpublications) u (name)) as publications,
    coalesce(s.subslotname, 'none') as slot,
    nullif(s.subsynccommit, 'off') as "synchronous commit",
    case when s.subbinary then 'yes' end as "binary",
    case when s.substream then 'on' end as streaming,                            -- until 15
    case s.substream when 't' then 'on' when 'p' then 'parallel' end as streaming,  -- since 16
    case when s.subtwophasestate <> 'd' then 'yes' end as "two phase",            -- since 15
    case when s.subdisableonerr then 'yes' end as "disable on error",             -- since 15
    case when not s.subpasswordrequired then 'no' end as "password required",    -- since 16
    case when s.subrunasowner then 'yes' end as "run as owner",                   -- since 16
    nullif(s.suborigin, 'any') as "origin filter",                                 -- since 16
    case when s.subfailover then 'yes' end as failover,                           -- since 17
    case when not o.seen then 'no' end as "options seen",
    case
        when not o.seen then 'its connection string needs a superuser'
        when pg_catalog.current_setting('ride.secret_key', true) = '' then
            'its connection string is compared only between databases that are read in one run'
    end as unseen
from pg_catalog.pg_subscription s
cross join (
    select pg_catalog.has_column_privilege('pg_catalog.pg_subscription'::pg_catalog.regclass, 'subconninfo', 'SELECT') as seen
) o
where s.subdbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
    and not :only_schemas
