select
    'DATABASE' as kind,
    null::text as schema,
    array[]::text[] as path,
    'pg_database' as catalog, d.oid as oid,
    pg_catalog.pg_get_userbyid(d.datdba) as owner,
    d.datacl::text[] as grants,
    pg_catalog.acldefault('d', d.datdba)::text[] as default_grants,
    pg_catalog.pg_encoding_to_char(d.encoding) as encoding,
    d.datcollate as collate,
    d.datctype as ctype,
    case d.datlocprovider when 'i' then 'icu' when 'b' then 'builtin' end as "locale provider",  -- since 15
    d.daticulocale as locale,                                                                   -- since 15 until 16
    d.datlocale as locale,                                                                      -- since 17
    d.daticurules as "icu rules",                                                               -- since 16
    nullif(d.datconnlimit, -1)::text as "connection limit",
    case when not d.datallowconn then 'no' end as "allow connections",
    -- with tablespaces:
    (select ts.spcname from pg_catalog.pg_tablespace ts where ts.oid = d.dattablespace and ts.spcname <> 'pg_default')
        as tablespace,
    -- end
    -- with settings:
    :plain(own.setconfig) as setting,
    :masked(own.setconfig) as "secret setting",
    (select pg_catalog.array_agg(pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(s.setrole)) || ' ' || u.setting)
    from pg_catalog.pg_db_role_setting s cross join pg_catalog.unnest(:plain(s.setconfig)) u (setting)
    where s.setdatabase = d.oid and s.setrole <> 0) as "role setting",
    (select pg_catalog.array_agg(pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(s.setrole)) || ' ' || u.setting)
    from pg_catalog.pg_db_role_setting s cross join pg_catalog.unnest(:masked(s.setconfig)) u (setting)
    where s.setdatabase = d.oid and s.setrole <> 0) as "secret role setting",
    -- end
    case when d.datistemplate then 'yes' end as template
from pg_catalog.pg_database d
left join pg_catalog.pg_db_role_setting own on own.setdatabase = d.oid and own.setrole = 0  -- with settings
where d.datname = pg_catalog.current_database()
    and not :only_schemas
