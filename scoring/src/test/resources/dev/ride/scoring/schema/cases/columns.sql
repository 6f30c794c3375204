--- a column is missing
create table t (a integer, b text not null default 'x');
create index on t (a);
--- change
alter table t drop b;
--- differs
column public.t.b is missing
--- same
create table t (c integer, b text);
alter table t drop c;
alter table t add a integer;
alter table t alter b set default 'x';
alter table t alter b set not null;
create index on t (a);

--- a column is extra
create table t (a integer);
--- change
alter table t add b text;
--- differs
column public.t.b should not be there

--- a column is renamed
create table t (a integer);
--- change
alter table t rename a to b;
--- differs
column public.t.a is missing
column public.t.b should not be there

--- a column's type
create table t (a integer);
--- change
alter table t alter a type bigint;
--- differs
column public.t.a: type should be integer, is bigint
--- same
create table t (a bigint);
alter table t alter a type integer;

--- a column's type modifier
create table t (a varchar(10), b numeric(10, 2)[]);
--- change
alter table t alter a type varchar(20);
--- differs
column public.t.a: type should be character varying(10), is character varying(20)

--- a column of a type in another schema
create schema s;
create type s.y as enum ('a');
create table t (a s.y);
--- change
alter table t alter a type text;
--- differs
column public.t.a: type should be s.y, is text
--- same
create schema s;
create type s.y as enum ('a');
set search_path = s;
create table public.t (a y);

--- a column's collation
create table t (a text);
--- change
alter table t alter a type text collate "C";
--- differs
column public.t.a: collation should be unset, is pg_catalog."C"
--- same
create table t (a text collate "C");
alter table t alter a type text collate "default";

--- a column with a collation of one's own
create collation own (locale = 'C');
create table t (a text collate own);
--- change
alter table t alter a type text collate "C";
--- differs
column public.t.a: collation should be public.own, is pg_catalog."C"

--- a column may be null
create table t (a integer not null);
--- change
alter table t alter a drop not null;
--- differs
column public.t.a: not null should be yes, is no
--- same
create table t (a integer);
alter table t alter a set not null;

--- the name of a not-null constraint [since 18]
create table t (a integer not null);
--- change
alter table t rename constraint t_a_not_null to other;
--- differs
column public.t.a: not null name should be unset, is other

--- a not-null constraint with a name and a comment is gone [since 18]
create table t (a integer constraint c not null);
comment on constraint c on t is 'why';
--- change
alter table t alter a drop not null;
--- differs
column public.t.a: not null should be yes, is no

--- a column with a commented not-null constraint is gone [since 18]
create table t (a integer, b integer not null);
comment on constraint t_b_not_null on t is 'why';
--- change
alter table t drop b;
--- differs
column public.t.b is missing

--- a comment on an inherited not-null constraint [since 18]
create table p (a integer not null);
create table t () inherits (p);
--- change
comment on constraint p_a_not_null on t is 'why';
--- differs
column public.t.a: not null comment should be unset, is why

--- a table leaves the one that it has a not-null constraint from
create table p (a integer not null);
create table t () inherits (p);
--- change
alter table t no inherit p;
--- differs
table public.t: inherits should be public.p, is unset

--- a not-null constraint that is not handed down [since 18]
create table t (a integer not null no inherit);
--- change
alter table t alter constraint t_a_not_null inherit;
--- differs
column public.t.a: not null no inherit should be yes, is no

--- a not-null constraint that is not validated [since 18]
create table t (a integer);
alter table t add constraint t_a_not_null not null a;
--- change
alter table t drop constraint t_a_not_null;
alter table t add constraint t_a_not_null not null a not valid;
--- differs
column public.t.a: not null validated should be yes, is no
--- same
create table t (a integer);
alter table t add constraint t_a_not_null not null a not valid;
alter table t validate constraint t_a_not_null;

--- an inherited not-null constraint that is the table's own too [since 18]
create table p (a integer not null);
create table t () inherits (p);
--- change
alter table t alter a set not null;
--- differs
column public.t.a: not null local should be no, is yes

--- an inherited not-null constraint that is set on a partition once more [since 18]
create table t (a integer not null) partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
alter table t1 alter a set not null;
--- differs

--- a comment on a not-null constraint [since 18]
create table t (a integer not null);
--- change
comment on constraint t_a_not_null on t is 'why';
--- differs
column public.t.a: not null comment should be unset, is why

--- a column's default
create table t (a timestamptz default now(), b text default 'x');
--- change
alter table t alter b set default 'y';
--- differs
column public.t.b: default should be 'x'::text, is 'y'::text (spelling, unverified)
--- same
create table t (a timestamptz, b text default 'z');
alter table t alter a set default now();
alter table t alter b set default 'x';

--- a column's default is not set
create table t (a integer default 1);
--- change
alter table t alter a drop default;
--- differs
column public.t.a: default should be 1, is unset

--- a default that prints otherwise under other settings
create table t (a timestamptz default '2026-01-02 03:04+00', b interval default '1 day 2 hours', c bytea default '\xff', d date default '2026-01-02');
--- change
alter table t alter b set default '1 day 3 hours';
--- differs
column public.t.b: default should be '1 day 02:00:00'::interval, is '1 day 03:00:00'::interval (spelling, unverified)
--- same
set timezone = 'America/New_York';
set intervalstyle = 'iso_8601';
set bytea_output = 'escape';
create table t (a timestamptz default '2026-01-02 03:04+00', b interval default '1 day 2 hours', c bytea default '\xff', d date default '2026-01-02');

--- a stored generated column
create table t (a integer, b integer generated always as (a + 1) stored);
--- change
alter table t drop b;
alter table t add b integer generated always as (a + 2) stored;
--- differs
column public.t.b: generated should be stored (a + 1), is stored (a + 2) (spelling, unverified)
--- same
create table t (a integer, b integer generated always as (a + 1) stored);

--- a generated column becomes a plain one
create table t (a integer, b integer generated always as (a + 1) stored);
--- change
alter table t alter b drop expression;
--- differs
column public.t.b: generated should be stored (a + 1), is unset

--- a virtual generated column [since 18]
create table t (a integer, b integer generated always as (a + 1) stored);
--- change
alter table t drop b;
alter table t add b integer generated always as (a + 1) virtual;
--- differs
column public.t.b: generated should be stored (a + 1), is virtual (a + 1) (spelling, unverified)

--- an identity column
create table t (a integer generated always as identity);
--- change
alter table t alter a set generated by default;
--- differs
column public.t.a: identity should be always, is by default
--- same
create table t (a integer not null);
alter table t alter a add generated always as identity;

--- a serial column becomes an identity column
create table t (a serial);
--- change
alter table t alter a drop default;
drop sequence t_a_seq;
alter table t alter a add generated by default as identity;
--- differs
column public.t.a: default should be nextval('public.t_a_seq'::regclass), is unset
column public.t.a: identity should be unset, is by default
sequence public.t_a_seq: owned by should be public.t.a, is unset

--- a column's storage
create table t (a text);
--- change
alter table t alter a set storage external;
--- differs
column public.t.a: storage should be unset, is external
--- same
create table t (a text);
alter table t alter a set storage plain;
alter table t alter a set storage extended;

--- a column's compression
create table t (a text compression pglz);
--- change
alter table t alter a set compression default;
--- differs
column public.t.a: compression should be pglz, is unset

--- a column's statistics target
create table t (a integer);
--- change
alter table t alter a set statistics 500;
--- differs
column public.t.a: statistics target should be unset, is 500
--- same
create table t (a integer);
alter table t alter a set statistics 500;
alter table t alter a set statistics -1;

--- a column's option
create table t (a integer);
alter table t alter a set (n_distinct = 100);
--- change
alter table t alter a reset (n_distinct);
--- differs
column public.t.a: option n_distinct should be 100, is unset

--- a grant on a column
create table t (a integer, b integer);
grant select (a), update (b) on t to app;
--- change
revoke update (b) on t from app;
--- differs
column public.t.b: grants to app should be UPDATE, is the default
--- same
create table t (a integer, b integer);
grant update (b) on t to app;
grant select (a) on t to app;

--- a column's comment
create table t (a integer);
comment on column t.a is 'one';
--- change
comment on column t.a is 'two';
--- differs
column public.t.a: comment should be one, is two

--- a column of a partitioned table is one finding
create table t (a integer, b text, c text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20) partition by range (a);
create table t3 partition of t2 for values from (10) to (15);
--- change
alter table t drop b;
--- differs
column public.t.b is missing

--- the type of a partitioned table's column is one finding
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20);
--- change
alter table t alter b type varchar(10);
--- differs
column public.t.b: type should be text, is character varying(10)

--- a partition's own default
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
alter table t1 alter b set default 'x';
--- differs
column public.t1.b: default should be unset, is 'x'::text

--- a partition's own lack of a default
create table t (a integer, b text default 'x') partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
alter table t1 alter b drop default;
--- differs
column public.t1.b: default should be 'x'::text, is unset

--- a partition's own not null
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
alter table t1 alter b set not null;
--- differs
column public.t1.b: not null should be no, is yes
