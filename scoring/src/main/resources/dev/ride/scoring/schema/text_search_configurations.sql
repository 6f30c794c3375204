select
    'TEXT_SEARCH_CONFIGURATION' as kind,
    n.nspname as schema,
    array[n.nspname, c.cfgname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_ts_config' as catalog, c.oid as oid,
    pg_catalog.pg_get_userbyid(c.cfgowner) as owner,
    (select pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.prsname)
    from pg_catalog.pg_ts_parser p join pg_catalog.pg_namespace pn on pn.oid = p.prsnamespace
    where p.oid = c.cfgparser) as parser,
    (select pg_catalog.array_agg(m.token || '=' || m.dictionaries)
    from (
        select
            (select tt.alias from pg_catalog.ts_token_type(c.cfgparser) tt where tt.tokid = m.maptokentype) as token,
            pg_catalog.string_agg(m.mapdict::pg_catalog.regdictionary::text, ', ' order by m.mapseqno) as dictionaries
        from pg_catalog.pg_ts_config_map m
        where m.mapcfg = c.oid
        group by m.maptokentype
    ) m) as mapping
from pg_catalog.pg_ts_config c
join pg_catalog.pg_namespace n on n.oid = c.cfgnamespace
where c.oid >= 16384
    and :schemas and :visible
:by_schema
