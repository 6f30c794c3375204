select
    'OPERATOR_FAMILY' as kind,
    n.nspname as schema,
    array[n.nspname, f.opfname, am.amname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_opfamily' as catalog, f.oid as oid,
    pg_catalog.pg_get_userbyid(f.opfowner) as owner,
    (select pg_catalog.array_agg(
        o.amopstrategy || ' (' || pg_catalog.format_type(o.amoplefttype, null) || ', '
            || pg_catalog.format_type(o.amoprighttype, null) || ')=' || o.amopopr::pg_catalog.regoperator::text
            || case when o.amopsortfamily <> 0 then
                ' for order by ' || (
                    select pg_catalog.quote_ident(sn.nspname) || '.' || pg_catalog.quote_ident(s.opfname)
                    from pg_catalog.pg_opfamily s join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
                    where s.oid = o.amopsortfamily)
                else '' end)
    from pg_catalog.pg_amop o
    where o.amopfamily = f.oid
        -- those of a class come and go with it
        and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass and d.objid = o.oid
                and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.deptype = 'i')) as operator,
    (select pg_catalog.array_agg(
        p.amprocnum || ' (' || pg_catalog.format_type(p.amproclefttype, null) || ', '
            || pg_catalog.format_type(p.amprocrighttype, null) || ')='
            || p.amproc::pg_catalog.oid::pg_catalog.regprocedure::text)
    from pg_catalog.pg_amproc p
    where p.amprocfamily = f.oid
        and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass and d.objid = p.oid
                and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.deptype = 'i')) as "function"
from pg_catalog.pg_opfamily f
join pg_catalog.pg_am am on am.oid = f.opfmethod
join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
where f.oid >= 16384
    and :schemas and :visible
:by_schema
