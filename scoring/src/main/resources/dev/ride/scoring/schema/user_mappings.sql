select
    'USER_MAPPING' as kind,
    null::text as schema,
    array[u.srvname, case when u.umuser = 0 then 'public' else u.usename end]::text[] as path,
    'SERVER' as parent_kind,
    array[u.srvname]::text[] as parent,
    'pg_user_mapping' as catalog, u.umid as oid,
    -- what looks like a secret is never read, only that it is there
    (select pg_catalog.array_agg(
        case when o.name ~* 'pass|secret|key|token'
            then o.name || '=(set)' else o.name || '=' || o.value end)
    from (
        select
            pg_catalog.split_part(entry, '=', 1) as name,
            pg_catalog.substr(entry, pg_catalog.strpos(entry, '=') + 1) as value
        from pg_catalog.unnest(u.umoptions) entry
    ) o) as option,
    -- the view shows options to those alone
    case
        when u.umoptions is not null
            or (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user) then
            case when pg_catalog.array_to_string(u.umoptions, ' ') ~* '(^| )[^= ]*(pass|secret|key|token)[^= ]*=' then
                'the values of options that look like secrets are never read'
            end
        else 'its options need a superuser or the user itself'
    end as unseen
from pg_catalog.pg_user_mappings u
where u.umid >= 16384
    and not :only_schemas
