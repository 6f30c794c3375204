-- the roles that own, are granted or are set something in this database
select
    'ROLE' as kind,
    null::text as schema,
    array[r.rolname]::text[] as path,
    'pg_authid' as catalog, r.oid as oid,
    case when r.rolsuper then 'yes' end as superuser,
    case when not r.rolinherit then 'no' end as inherit,
    case when r.rolcreaterole then 'yes' end as "create role",
    case when r.rolcreatedb then 'yes' end as "create database",
    case when r.rolcanlogin then 'yes' end as login,
    case when r.rolreplication then 'yes' end as replication,
    case when r.rolbypassrls then 'yes' end as "bypass row security",
    nullif(r.rolconnlimit, -1)::text as "connection limit",
    case when r.rolvaliduntil <> 'infinity' then r.rolvaliduntil::text end as "valid until",
    -- with settings:
    :plain(r.rolconfig) as setting,
    :masked(r.rolconfig) as "secret setting",
    -- end
    -- granted by several, it is had with all that any of them gave
    (select pg_catalog.array_agg(pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(g.roleid)) || '=' || g.how)
    from (
        select
            m.roleid,
            case when pg_catalog.bool_or(m.admin_option) then 'with admin option' else 'yes' end
                || case when pg_catalog.bool_or(m.inherit_option) then '' else ', without inherit' end  -- since 16
                || case when pg_catalog.bool_or(m.set_option) then '' else ', without set' end          -- since 16
                as how
        from pg_catalog.pg_auth_members m
        where m.member = r.oid
        group by m.roleid
    ) g) as "member of"
from pg_catalog.pg_roles r
where r.oid >= 16384
    and not :only_schemas
    and (
        r.oid in (
            select s.refobjid
            from pg_catalog.pg_shdepend s
            where s.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
                and s.dbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database()))
        -- with settings:
        or r.oid in (
            select s.setrole
            from pg_catalog.pg_db_role_setting s
            where s.setdatabase = (
                select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database()))
        -- end
    )
