-- Sequences that feed a column of whole numbers, owned by it or called by its default. The last value is null before the first call and after setval(…, false).
with feeding as (
    select d.objid as sequence, d.refobjid as table_oid, d.refobjsubid as attnum
    from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
      and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
      and d.refobjsubid > 0
      and d.deptype in ('a', 'i')
    union
    select d.refobjid, f.adrelid, f.adnum
    from pg_catalog.pg_depend d
    join pg_catalog.pg_attrdef f on f.oid = d.objid
    where d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
)
select
    sn.nspname as sequence_schema,
    s.relname as sequence_name,
    tn.nspname as table_schema,
    t.relname as table_name,
    t.relkind = 'p' as partitioned,
    a.attname as column_name,
    q.seqstart as start,
    q.seqincrement as increment,
    pg_catalog.pg_sequence_last_value(s.oid) as last_value
from feeding
join pg_catalog.pg_class s on s.oid = feeding.sequence and s.relkind = 'S'
join pg_catalog.pg_sequence q on q.seqrelid = s.oid
join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
join pg_catalog.pg_class t on t.oid = feeding.table_oid and t.relkind in ('r', 'p')
join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = feeding.attnum and not a.attisdropped
where a.atttypid in ('pg_catalog.int2'::regtype, 'pg_catalog.int4'::regtype, 'pg_catalog.int8'::regtype)
  and tn.nspname !~ '^pg_'
  and tn.nspname <> 'information_schema'
order by sn.nspname collate "C", s.relname collate "C", tn.nspname collate "C", t.relname collate "C", a.attname collate "C"
