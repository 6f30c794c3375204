-- What the other queries pass over on a newer server: objects of the user's of which they know no kind. Row types, array
-- types, multiranges, TOAST tables, internal triggers, views' own rules and not-null constraints come with something that
-- they do read.
select
    'relation ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as what,
    'a relation of kind ' || c.relkind::text || ' is unknown here' as reason
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.oid >= 16384 and c.relkind not in ('r', 'p', 'f', 'v', 'm', 'i', 'I', 'S', 't', 'c')
    and :schemas and :visible
union all
select
    'constraint ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(k.conname),
    'a constraint of kind ' || k.contype::text || ' is unknown here'
from pg_catalog.pg_constraint k
join pg_catalog.pg_namespace n on n.oid = k.connamespace
where k.oid >= 16384 and k.contype not in ('c', 'f', 'p', 'u', 'x', 't', 'n')
    and :schemas and :visible
union all
select
    'type ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.typname),
    'a type of kind ' || t.typtype::text || ' is unknown here'
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where t.oid >= 16384 and t.typtype not in ('b', 'c', 'd', 'e', 'm', 'p', 'r')
    and :schemas and :visible
union all
select
    'catalog ' || c.relname,
    'this server keeps objects in a catalog that is unknown here'
from pg_catalog.pg_class c
where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace
    and c.relkind = 'r' and not c.relisshared and not :only_schemas
    and exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname = 'oid')
    and c.relname not in (
        'pg_am', 'pg_amop', 'pg_amproc', 'pg_attrdef', 'pg_cast', 'pg_class', 'pg_collation', 'pg_constraint',
        'pg_conversion', 'pg_default_acl', 'pg_enum', 'pg_event_trigger', 'pg_extension', 'pg_foreign_data_wrapper',
        'pg_foreign_server', 'pg_language', 'pg_largeobject_metadata', 'pg_namespace', 'pg_opclass', 'pg_operator',
        'pg_opfamily', 'pg_policy', 'pg_proc', 'pg_publication', 'pg_publication_namespace', 'pg_publication_rel',
        'pg_rewrite', 'pg_statistic_ext', 'pg_transform', 'pg_trigger', 'pg_ts_config', 'pg_ts_dict', 'pg_ts_parser',
        'pg_ts_template', 'pg_type', 'pg_user_mapping')
order by 1, 2
