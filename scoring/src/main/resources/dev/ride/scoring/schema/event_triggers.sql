select
    'EVENT_TRIGGER' as kind,
    null::text as schema,
    array[e.evtname]::text[] as path,
    'pg_event_trigger' as catalog, e.oid as oid,
    pg_catalog.pg_get_userbyid(e.evtowner) as owner,
    e.evtevent as event,
    e.evtfoid::pg_catalog.regprocedure::text as "function",
    (select pg_catalog.string_agg(u.tag, ', ' order by u.tag collate "C") from pg_catalog.unnest(e.evttags) u (tag)) as tags,
    case e.evtenabled when 'D' then 'disabled' when 'R' then 'on replicas' when 'A' then 'always' end as enabled
from pg_catalog.pg_event_trigger e
join pg_catalog.pg_proc p on p.oid = e.evtfoid
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
where e.oid >= 16384
    and not :only_schemas and :visible
