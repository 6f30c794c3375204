select
    'OPERATOR_CLASS' as kind,
    n.nspname as schema,
    array[n.nspname, c.opcname, am.amname]::text[] as path,
    case when f.oid >= 16384 then 'OPERATOR_FAMILY' else 'SCHEMA' end as parent_kind,
    case when f.oid >= 16384 then array[fn.nspname, f.opfname, am.amname]::text[] end as parent,
    'pg_opclass' as catalog, c.oid as oid,
    pg_catalog.pg_get_userbyid(c.opcowner) as owner,
    pg_catalog.format_type(c.opcintype, null) as type,
    case when c.opckeytype <> 0 then pg_catalog.format_type(c.opckeytype, null) end as "stored type",
    case when c.opcdefault then 'yes' end as default,
    pg_catalog.quote_ident(fn.nspname) || '.' || pg_catalog.quote_ident(f.opfname) as family,
    (select pg_catalog.array_agg(
        o.amopstrategy || ' (' || pg_catalog.format_type(o.amoplefttype, null) || ', '
            || pg_catalog.format_type(o.amoprighttype, null) || ')=' || o.amopopr::pg_catalog.regoperator::text
            || case when o.amopsortfamily <> 0 then
                ' for order by ' || (
                    select pg_catalog.quote_ident(sn.nspname) || '.' || pg_catalog.quote_ident(s.opfname)
                    from pg_catalog.pg_opfamily s join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
                    where s.oid = o.amopsortfamily)
                else '' end)
    from pg_catalog.pg_depend d
    join pg_catalog.pg_amop o on o.oid = d.objid
    where d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass and d.deptype = 'i'
        and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.refobjid = c.oid) as operator,
    (select pg_catalog.array_agg(
        p.amprocnum || ' (' || pg_catalog.format_type(p.amproclefttype, null) || ', '
            || pg_catalog.format_type(p.amprocrighttype, null) || ')='
            || p.amproc::pg_catalog.oid::pg_catalog.regprocedure::text)
    from pg_catalog.pg_depend d
    join pg_catalog.pg_amproc p on p.oid = d.objid
    where d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass and d.deptype = 'i'
        and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.refobjid = c.oid) as "function"
from pg_catalog.pg_opclass c
join pg_catalog.pg_am am on am.oid = c.opcmethod
join pg_catalog.pg_namespace n on n.oid = c.opcnamespace
join pg_catalog.pg_opfamily f on f.oid = c.opcfamily
join pg_catalog.pg_namespace fn on fn.oid = f.opfnamespace
where c.oid >= 16384
    and :schemas and :visible
:by_schema
