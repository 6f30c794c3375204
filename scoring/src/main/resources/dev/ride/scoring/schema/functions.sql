select
    case p.prokind when 'p' then 'PROCEDURE' when 'a' then 'AGGREGATE' else 'FUNCTION' end as kind,
    n.nspname as schema,
    array[n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_proc' as catalog, p.oid as oid,
    pg_catalog.pg_get_userbyid(p.proowner) as owner,
    p.proacl::text[] as grants,
    case when p.proacl is not null then pg_catalog.acldefault('f', p.proowner)::text[] end as default_grants,
    pg_catalog.pg_get_function_arguments(p.oid) as arguments,
    pg_catalog.pg_get_function_result(p.oid) as result,
    case when p.prokind = 'w' then 'yes' end as "window",
    case when p.prokind <> 'a' then l.lanname end as language,
    -- a body in standard SQL is kept parsed, any other as its text
    case when p.prokind <> 'a' and p.prosqlbody is null then p.prosrc end as body,
    pg_catalog.pg_get_function_sqlbody(p.oid) as "sql body",
    p.probin as library,
    case when p.prokind in ('f', 'w') then
        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end
    end as volatility,
    case when p.prokind <> 'p' then
        case p.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end
    end as parallel,
    case when p.proisstrict and p.prokind <> 'a' then 'yes' end as strict,
    case when p.prosecdef then 'yes' end as "security definer",
    case when p.proleakproof then 'yes' end as leakproof,
    case when p.prokind <> 'a' then
        nullif(p.procost, case when l.lanname in ('internal', 'c') then 1 else 100 end)::text
    end as cost,
    case when p.proretset then nullif(p.prorows, 1000)::text end as rows,
    nullif(p.prosupport::text, '-') as support,
    :plain(p.proconfig) as setting,
    :masked(p.proconfig) as "secret setting",
    -- with aggregates:
    case g.aggkind when 'o' then 'ordered set' when 'h' then 'hypothetical set' end as "aggregate kind",
    nullif(g.aggtransfn::text, '-') as "state function",
    pg_catalog.format_type(g.aggtranstype, null) as "state type",
    nullif(g.aggtransspace, 0)::text as "state size",
    g.agginitval as "initial state",
    nullif(g.aggfinalfn::text, '-') as "final function",
    case when g.aggfinalextra then 'yes' end as "final extra",
    case when g.aggfinalmodify <> case when g.aggkind = 'n' then 'r' else 'w' end::"char" then
        case g.aggfinalmodify when 'r' then 'read only' when 's' then 'shareable' else 'read write' end
    end as "final modify",
    nullif(g.aggcombinefn::text, '-') as "combine function",
    nullif(g.aggserialfn::text, '-') as "serial function",
    nullif(g.aggdeserialfn::text, '-') as "deserial function",
    nullif(g.aggmtransfn::text, '-') as "moving state function",
    nullif(g.aggminvtransfn::text, '-') as "moving inverse function",
    case when g.aggmtranstype <> 0 then pg_catalog.format_type(g.aggmtranstype, null) end as "moving state type",
    nullif(g.aggmtransspace, 0)::text as "moving state size",
    g.aggminitval as "moving initial state",
    nullif(g.aggmfinalfn::text, '-') as "moving final function",
    case when g.aggmfinalextra then 'yes' end as "moving final extra",
    case when g.aggmtranstype <> 0
            and g.aggmfinalmodify <> case when g.aggkind = 'n' then 'r' else 'w' end::"char" then
        case g.aggmfinalmodify when 'r' then 'read only' when 's' then 'shareable' else 'read write' end
    end as "moving final modify",
    case when g.aggsortop <> 0 then g.aggsortop::pg_catalog.regoperator::text end as "sort operator",
    -- end
    (select pg_catalog.string_agg(pg_catalog.format_type(u.type, null), ', ' order by pg_catalog.format_type(u.type, null) collate "C")
    from pg_catalog.unnest(p.protrftypes) u (type)) as transforms
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
join pg_catalog.pg_language l on l.oid = p.prolang
left join pg_catalog.pg_aggregate g on g.aggfnoid = p.oid  -- with aggregates
where p.oid >= 16384
    and :schemas and :visible
    -- with ranges:
    -- a range type makes its own constructor functions
    and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid and d.deptype = 'i'
            and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass)
    -- end
:by_schema
