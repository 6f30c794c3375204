-- Ordinary tables and leaves of partitioned ones: everything that holds rows of its own and runs nobody's code when it
-- is read. $1 and $2 are schemas, or null for all of the user's schemas; $3 are schemas that are left out.
select
    c.oid::bigint as oid,
    n.nspname as schema,
    c.relname as name,
    rn.nspname as root_schema,
    r.relname as root_name,
    coalesce(pg_catalog.pg_relation_filenode(c.oid), 0)::bigint as filenode,
    pg_catalog.pg_table_size(c.oid) as bytes,
    columns.names as columns,
    coalesce(key.names, '{}') as key
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
-- a leaf's rows are the rows of the table at the top
join pg_catalog.pg_class r on r.oid = coalesce(nullif(pg_catalog.pg_partition_root(c.oid), 0), c.oid)
join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
cross join lateral (
    -- a virtual column is computed when it is read, and may fail
    select coalesce(pg_catalog.array_agg(a.attname::text order by a.attname collate "C"), '{}') as names
    from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated <> 'v'
) as columns
left join lateral (
    select pg_catalog.array_agg(a.attname::text order by k.position) as names
    from pg_catalog.pg_constraint p
    cross join lateral pg_catalog.unnest(p.conkey) with ordinality as k (attnum, position)
    join pg_catalog.pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
    where p.conrelid = c.oid and p.contype = 'p'
) as key on true
where c.relkind = 'r'
  and c.relpersistence in ('p', 'u')
  and case
      when $1::text[] is null then n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      else n.nspname = any ($2::text[])
  end
  and n.nspname <> all ($3::text[])
  and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e'
  )
order by n.nspname collate "C", c.relname collate "C"
