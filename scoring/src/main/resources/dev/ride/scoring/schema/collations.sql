select
    'COLLATION' as kind,
    n.nspname as schema,
    array[n.nspname, c.collname]::text[] as path,
    'SCHEMA' as parent_kind,
    'pg_collation' as catalog, c.oid as oid,
    pg_catalog.pg_get_userbyid(c.collowner) as owner,
    case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' end as provider,
    case when not c.collisdeterministic then 'no' end as deterministic,
    case when c.collprovider <> 'i' then c.collcollate end as collate,
    case when c.collprovider <> 'i' then c.collctype end as ctype,
    case when c.collprovider = 'i' then c.collcollate end as locale,  -- until 14
    c.colliculocale as locale,  -- since 15 until 16
    c.colllocale as locale,     -- since 17
    c.collicurules as rules,    -- since 16
    nullif(pg_catalog.pg_encoding_to_char(nullif(c.collencoding, -1)), pg_catalog.getdatabaseencoding()) as encoding
from pg_catalog.pg_collation c
join pg_catalog.pg_namespace n on n.oid = c.collnamespace
where c.oid >= 16384
    and :schemas and :visible
:by_schema
