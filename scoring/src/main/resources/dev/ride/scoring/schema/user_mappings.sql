select
    'USER_MAPPING' as kind,
    null::text as schema,
    array[u.srvname, case when u.umuser = 0 then 'public' else u.usename end]::text[] as path,
    'SERVER' as parent_kind,
    'pg_user_mapping' as catalog, u.umid as oid,
    :plain(u.umoptions) as option,
    :masked(u.umoptions) as secret,
    case when not o.seen then 'no' end as "options seen",
    case
        when not o.seen then 'its options need a superuser or the user itself'
        when pg_catalog.current_setting('ride.secret_key', true) = '' and :masked(u.umoptions) is not null then
            'secrets are compared only between databases that are read in one run'
    end as unseen
from pg_catalog.pg_user_mappings u
-- the view shows options to those alone
cross join lateral (
    select u.umoptions is not null or (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user) as seen
) o
where u.umid >= 16384
    and not :only_schemas
