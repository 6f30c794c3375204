--- an index is missing
create table t (a integer, b text);
create index i on t (a);
--- change
drop index i;
--- differs
index public.i is missing
--- same
create table t (b text, a integer);
create index i on public.t using btree (a asc nulls last);

--- an index's columns
create table t (a integer, b integer);
create index i on t (a, b);
--- change
drop index i;
create index i on t (b, a);
--- differs
index public.i: keys should be a, b, is b, a
--- same
create table t (z integer, a integer, b integer);
alter table t drop z;
create index i on t (a, b);

--- an index over an expression
create table t (a text);
create index i on t (lower(a));
--- change
drop index i;
create index i on t (upper(a));
--- differs
index public.i: keys should be lower(a), is upper(a) (spelling, unverified)

--- an index's operator class
create table t (a text);
create index i on t (a);
--- change
drop index i;
create index i on t (a text_pattern_ops);
--- differs
index public.i: keys should be a, is a text_pattern_ops

--- an operator class's option
create table t (a tsvector);
create index i on t using gist (a tsvector_ops (siglen = 100));
--- change
drop index i;
create index i on t using gist (a);
--- differs
index public.i: keys should be a tsvector_ops (siglen=100), is a (spelling, unverified)

--- an index's collation
create table t (a text);
create index i on t (a);
--- change
drop index i;
create index i on t (a collate "C");
--- differs
index public.i: keys should be a, is a COLLATE pg_catalog."C"

--- an index's direction
create table t (a integer, b integer, c integer);
create index i on t (a desc, b nulls first, c desc nulls last);
--- change
drop index i;
create index i on t (a desc, b, c desc nulls last);
--- differs
index public.i: keys should be a DESC, b NULLS FIRST, c DESC NULLS LAST, is a DESC, b, c DESC NULLS LAST

--- an index's method
create table t (a integer);
create index i on t (a);
--- change
drop index i;
create index i on t using hash (a);
--- differs
index public.i: method should be btree, is hash

--- a unique index
create table t (a integer);
create unique index i on t (a);
--- change
drop index i;
create index i on t (a);
--- differs
index public.i: unique should be yes, is no

--- a unique index that counts nulls [since 15]
create table t (a integer);
create unique index i on t (a);
--- change
drop index i;
create unique index i on t (a) nulls not distinct;
--- differs
index public.i: nulls not distinct should be no, is yes

--- an index that includes a column
create table t (a integer, b integer);
create index i on t (a) include (b);
--- change
drop index i;
create index i on t (a);
--- differs
index public.i: include should be b, is unset
--- same
create table t (a integer, c integer);
create index i on t (a) include (c);
alter table t rename c to b;

--- a partial index
create table t (a integer);
create index i on t (a) where a > 0;
--- change
drop index i;
create index i on t (a);
--- differs
index public.i: where should be (a > 0), is unset

--- an invalid index
create table t (a integer);
create index i on t (a);
--- change
update pg_index set indisvalid = false where indexrelid = 'i'::regclass;
--- differs
index public.i: state should be unset, is invalid
--- same
create table t (a integer);
create index i on t (a);
update pg_index set indisvalid = false where indexrelid = 'i'::regclass;
reindex index i;

--- the index of a primary key
create table t (a integer primary key);
--- change
alter table t cluster on t_pkey;
alter index t_pkey set tablespace other_space;
comment on index t_pkey is 'why';
--- differs
constraint index public.t_pkey: clustered should be no, is yes
constraint index public.t_pkey: comment should be unset, is why
constraint index public.t_pkey: tablespace should be unset, is other_space

--- the invalid index of a primary key
create table t (a integer primary key);
--- change
update pg_index set indisvalid = false where indexrelid = 't_pkey'::regclass;
--- differs
constraint index public.t_pkey: state should be unset, is invalid

--- a clustered index
create table t (a integer);
create index i on t (a);
--- change
alter table t cluster on i;
--- differs
index public.i: clustered should be no, is yes
--- same
create table t (a integer);
create index i on t (a);
alter table t cluster on i;
alter table t set without cluster;

--- an index's option
create table t (a integer);
create index i on t (a) with (fillfactor = 70);
--- change
alter index i set (fillfactor = 80);
--- differs
index public.i: option fillfactor should be 70, is 80

--- the option of a key's index
create table t (a integer primary key);
--- change
alter index t_pkey set (fillfactor = 80);
--- differs
constraint index public.t_pkey: option fillfactor should be unset, is 80

--- an index's tablespace
create table t (a integer);
create index i on t (a);
--- change
alter index i set tablespace other_space;
--- differs
index public.i: tablespace should be unset, is other_space

--- an index's statistics target
create table t (a text);
create index i on t (lower(a));
--- change
alter index i alter column 1 set statistics 300;
--- differs
index public.i: statistics target should be unset, is 1: 300

--- an index on another table
create table t (a integer);
create table u (a integer);
create index i on t (a);
--- change
drop index i;
create index i on u (a);
--- differs
index public.i: table should be public.t, is public.u

--- a partitioned index is one finding
create table t (a integer) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20);
create index i on t (a);
--- change
drop index i;
--- differs
index public.i is missing
--- same
create table t (a integer) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create index t1_a_idx on t1 (a);
create table t2 partition of t for values from (10) to (20);
create index i on only t (a);
alter index i attach partition t1_a_idx;
create index t2_a_idx on t2 (a);
alter index i attach partition t2_a_idx;

--- a partitioned index that one partition lacks
create table t (a integer) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create index i on t (a);
--- change
drop index i;
create index i on only t (a);
create index t1_a_idx on t1 (a);
--- differs
index public.i: state should be unset, is invalid
index public.t1_a_idx: attached to should be public.i, is unset

--- an index's comment
create table t (a integer);
create index i on t (a);
--- change
comment on index i is 'why';
--- differs
index public.i: comment should be unset, is why

--- an index on a materialized view
create materialized view m as select 1 as a;
create unique index i on m (a);
--- change
drop index i;
--- differs
index public.i is missing
