-- Ordinary tables that may be a ledger, with their columns, those of their primary key, and those that only number rows.
SELECT n.nspname AS schema,
       c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum = ANY (k.conkey)) AS key,
       array_agg(a.attname::text ORDER BY a.attnum)
           FILTER (WHERE a.attidentity <> '' OR a.atttypid = 'uuid'::regtype
                      OR pg_catalog.pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%') AS numbered,
       EXISTS (SELECT FROM pg_catalog.pg_class r
               WHERE r.relnamespace = c.relnamespace AND r.relname = 'ar_internal_metadata') AS rails_beside
FROM pg_catalog.pg_class c
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     LEFT JOIN pg_catalog.pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
WHERE c.relkind = 'r'
  AND c.relname = ANY (?)
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND (?::text IS NULL OR n.nspname = ?)
GROUP BY n.nspname, c.relname, c.relnamespace, c.oid
ORDER BY n.nspname <> 'public', n.nspname, c.relname
