select
    'TEXT_SEARCH_DICTIONARY' as kind,
    n.nspname as schema,
    array[n.nspname, d.dictname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_ts_dict' as catalog, d.oid as oid,
    pg_catalog.pg_get_userbyid(d.dictowner) as owner,
    (select pg_catalog.quote_ident(tn.nspname) || '.' || pg_catalog.quote_ident(t.tmplname)
    from pg_catalog.pg_ts_template t join pg_catalog.pg_namespace tn on tn.oid = t.tmplnamespace
    where t.oid = d.dicttemplate) as template,
    -- kept as one text, name = 'value' with commas between, in the order in which they were given last
    array(
        select o.option[1] || '=' || o.option[2]
        from pg_catalog.regexp_matches(
            d.dictinitoption, $$("(?:[^"]|"")+"|\w+) = (E?'(?:[^']|'')*'|[^,]+)$$, 'g') o(option)
    ) as option
from pg_catalog.pg_ts_dict d
join pg_catalog.pg_namespace n on n.oid = d.dictnamespace
where d.oid >= 16384
    and :schemas and :visible
:by_schema
