select
    'PUBLICATION' as kind,
    null::text as schema,
    array[p.pubname]::text[] as path,
    'pg_publication' as catalog, p.oid as oid,
    pg_catalog.pg_get_userbyid(p.pubowner) as owner,
    case when p.puballtables then 'yes' end as "all tables",
    pg_catalog.concat_ws(', ',
        case when p.pubinsert then 'insert' end,
        case when p.pubupdate then 'update' end,
        case when p.pubdelete then 'delete' end,
        case when p.pubtruncate then 'truncate' end) as publishes,
    case when p.pubviaroot then 'yes' end as "via partition root",
    case p.pubgencols when 's' then 'stored' end as "generated columns",  -- since 18
    (select pg_catalog.array_agg(pg_catalog.quote_ident(n.nspname) || '=yes')  -- since 15
    from pg_catalog.pg_publication_namespace s                              -- since 15
    join pg_catalog.pg_namespace n on n.oid = s.pnnspid                     -- since 15
    where s.pnpubid = p.oid) as "tables in schema",                         -- since 15
    (select pg_catalog.array_agg(
        pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || '=yes'
            || coalesce(' (' || (                                                                          -- since 15
                select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname collate "C") -- since 15
                from pg_catalog.unnest(r.prattrs::smallint[]) u (attnum)                                   -- since 15
                join pg_catalog.pg_attribute a on a.attrelid = r.prrelid and a.attnum = u.attnum           -- since 15
            ) || ')', '')                                                                                  -- since 15
            || coalesce(' where ' || pg_catalog.pg_get_expr(r.prqual, r.prrelid), '')                      -- since 15
        )
    from pg_catalog.pg_publication_rel r
    join pg_catalog.pg_class c on c.oid = r.prrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where r.prpubid = p.oid) as "table"
from pg_catalog.pg_publication p
where p.oid >= 16384
    and not :only_schemas
