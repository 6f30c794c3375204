-- Grants on what comes with PostgreSQL or with an extension, where they depart from those it came with.
with granted as (
    select
        'pg_class'::pg_catalog.regclass as catalog, c.oid, 0 as sub,
        c.relnamespace as schema, array[c.relname]::text[] as names,
        c.relacl as acl,
        pg_catalog.acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner) as usual, c.relowner as owner
    from pg_catalog.pg_class c
    where c.relacl is not null
    union all
    select
        'pg_class'::pg_catalog.regclass, c.oid, a.attnum,
        c.relnamespace, array[c.relname, a.attname]::text[],
        a.attacl,
        '{}'::aclitem[], c.relowner
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    where a.attacl is not null and a.attnum > 0 and not a.attisdropped
    union all
    select
        'pg_proc'::pg_catalog.regclass, p.oid, 0,
        p.pronamespace, array[p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')'],
        p.proacl,
        pg_catalog.acldefault('f', p.proowner), p.proowner
    from pg_catalog.pg_proc p
    where p.proacl is not null
    union all
    select
        'pg_type'::pg_catalog.regclass, t.oid, 0,
        t.typnamespace, array[t.typname]::text[],
        t.typacl,
        pg_catalog.acldefault('T', t.typowner), t.typowner
    from pg_catalog.pg_type t
    where t.typacl is not null
    union all
    select
        'pg_namespace'::pg_catalog.regclass, n.oid, 0,
        null, array[n.nspname]::text[],
        n.nspacl,
        pg_catalog.acldefault('n', n.nspowner), n.nspowner
    from pg_catalog.pg_namespace n
    where n.nspacl is not null and n.nspname <> 'public'
    union all
    select
        'pg_language'::pg_catalog.regclass, l.oid, 0,
        null, array[l.lanname]::text[],
        l.lanacl,
        pg_catalog.acldefault('l', l.lanowner), l.lanowner
    from pg_catalog.pg_language l
    where l.lanacl is not null
    union all
    select
        'pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, 0,
        null, array[w.fdwname]::text[],
        w.fdwacl,
        pg_catalog.acldefault('F', w.fdwowner), w.fdwowner
    from pg_catalog.pg_foreign_data_wrapper w
    where w.fdwacl is not null
)
select
    'BUILT_IN' as kind,
    null::text as schema,
    case when n.oid is null then g.names else array[n.nspname::text] || g.names end as path,
    -- no address: what extensions own is left out by it, and their grants are what this is about
    'none' as catalog, 0::oid as oid,
    pg_catalog.pg_get_userbyid(g.owner) as grants_owner,
    g.acl::text[] as grants,
    coalesce(i.initprivs, g.usual)::text[] as default_grants
from granted g
left join pg_catalog.pg_namespace n on n.oid = g.schema
left join pg_catalog.pg_init_privs i on i.classoid = g.catalog and i.objoid = g.oid and i.objsubid = g.sub
where not :only_schemas
    and g.acl is distinct from coalesce(i.initprivs, g.usual)
    and (g.oid < 16384 or exists (
        select from pg_catalog.pg_depend d where d.classid = g.catalog and d.objid = g.oid and d.deptype = 'e'))
