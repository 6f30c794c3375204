--- a table is missing
create table t (a integer primary key, b text default 'x');
create index on t (b);
--- change
drop table t;
--- differs
table public.t is missing
--- same
create table t (b text);
alter table t add a integer;
alter table t add constraint t_pkey primary key (a);
create index on t (b);
alter table t alter b set default 'x';

--- a table is extra
create table t (a integer);
--- change
create table u (a integer primary key);
--- differs
table public.u should not be there

--- a table is renamed
create table t (a integer);
--- change
alter table t rename to u;
--- differs
table public.t is missing
table public.u should not be there

--- a table moves to another schema
create schema s;
create table t (a integer);
--- change
alter table t set schema s;
--- differs
table public.t is missing
table s.t should not be there
--- same
create table t (a integer);
create schema s;

--- a table's owner
create table t (a serial primary key, b text);
--- change
alter table t owner to app;
--- differs
table public.t: owner should be postgres, is app
--- same
create table t (a serial primary key, b text);
alter table t owner to app;
alter table t owner to postgres;

--- a table's persistence
create table t (a integer);
--- change
alter table t set unlogged;
--- differs
table public.t: persistence should be unset, is unlogged
--- same
create unlogged table t (a integer);
alter table t set logged;

--- a table's storage option
create table t (a integer) with (fillfactor = 70, autovacuum_enabled = false);
--- change
alter table t set (fillfactor = 80);
--- differs
table public.t: option fillfactor should be 70, is 80
--- same
create table t (a integer) with (autovacuum_enabled = false, fillfactor = 50);
alter table t set (fillfactor = 70);

--- a table's storage option is not set
create table t (a integer) with (fillfactor = 70);
--- change
alter table t reset (fillfactor);
--- differs
table public.t: option fillfactor should be 70, is unset

--- an option of a table's TOAST table
create table t (a text) with (toast.autovacuum_enabled = false);
--- change
alter table t reset (toast.autovacuum_enabled);
--- differs
table public.t: toast option autovacuum_enabled should be false, is unset
--- same
create table t (a text);
alter table t set (toast.autovacuum_enabled = false);

--- row security
create table t (a integer);
alter table t enable row level security;
--- change
alter table t disable row level security;
--- differs
table public.t: row security should be enabled, is unset

--- forced row security
create table t (a integer);
alter table t enable row level security;
alter table t force row level security;
--- change
alter table t no force row level security;
--- differs
table public.t: forced row security should be yes, is no

--- replica identity full
create table t (a integer primary key);
alter table t replica identity full;
--- change
alter table t replica identity default;
--- differs
table public.t: replica identity should be full, is unset

--- replica identity using an index
create table t (a integer not null unique, b integer not null unique);
alter table t replica identity using index t_a_key;
--- change
alter table t replica identity using index t_b_key;
--- differs
table public.t: replica identity should be index t_a_key, is index t_b_key

--- replica identity nothing
create table t (a integer primary key);
--- change
alter table t replica identity nothing;
--- differs
table public.t: replica identity should be unset, is nothing

--- an access method
create access method other type table handler heap_tableam_handler;
create table t (a integer) using other;
--- change
drop table t;
create table t (a integer);
--- differs
table public.t: access method should be other, is unset

--- a tablespace
create table t (a integer);
--- change
alter table t set tablespace other_space;
--- differs
table public.t: tablespace should be unset, is other_space

--- inheritance
create table p (a integer);
create table t () inherits (p);
--- change
alter table t no inherit p;
--- differs
table public.t: inherits should be public.p, is unset

--- an inherited column that is also the table's own
create table p (a integer);
create table t () inherits (p);
--- change
drop table t;
create table t (a integer) inherits (p);
--- differs
column public.t.a: local should be no, is yes

--- inheritance from two tables has an order
create table p (a integer);
create table q (b integer);
create table t () inherits (p, q);
--- change
alter table t no inherit p;
alter table t inherit p;
--- differs
table public.t: inherits should be public.p, public.q, is public.q, public.p
column public.t.a: local should be no, is yes

--- a typed table
create type y as (a integer, b text);
create table t of y;
--- change
alter table t not of;
--- differs
table public.t: of type should be public.y, is unset
--- same
create type y as (a integer, b text);
create table t (a integer, b text);
alter table t of y;

--- a table's comment
create table t (a integer);
comment on table t is 'what it is';
--- change
comment on table t is 'something else';
--- differs
table public.t: comment should be what it is, is something else
--- same
create table t (a integer);
comment on table t is 'x';
comment on table t is 'what it is';

--- a table's comment is not set
create table t (a integer);
comment on table t is 'what it is';
--- change
comment on table t is null;
--- differs
table public.t: comment should be what it is, is unset

--- a grant on a table
create table t (a integer);
grant select, insert on t to app;
--- change
revoke insert on t from app;
--- differs
table public.t: grants to app should be INSERT, SELECT, is SELECT
--- same
create table t (a integer);
grant insert on t to app;
grant select on t to app;
grant select on t to ops;
revoke select on t from ops;

--- a grant to another role
create table t (a integer);
--- change
grant select on t to app;
--- differs
table public.t: grants to app should be the default, is SELECT

--- a grant with grant option
create table t (a integer);
grant select on t to app;
--- change
grant select on t to app with grant option;
--- differs
table public.t: grants to app should be SELECT, is SELECT WITH GRANT OPTION

--- a grant to everybody
create table t (a integer);
--- change
grant select on t to public;
--- differs
table public.t: grants to PUBLIC should be the default, is SELECT

--- the owner gives up a right
create table t (a integer);
--- change
revoke delete on t from postgres;
--- differs
table public.t: grants to its owner should be the default, is INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
--- same
create table t (a integer);
revoke delete on t from postgres;
grant delete on t to postgres;

--- the same grant by another grantor
create table t (a integer);
grant select on t to app with grant option;
grant select on t to ops;
--- change
revoke select on t from ops;
--- differs
table public.t: grants to ops should be SELECT, is the default
--- same
create table t (a integer);
grant select on t to app with grant option;
set role app;
grant select on t to ops;
reset role;

--- a partition is missing
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
drop table t1;
--- differs
table public.t1 is missing
--- same
create table t (a integer, b text) partition by range (a);
create table t1 (b text, a integer);
alter table t attach partition t1 for values from (0) to (10);

--- a partition's bounds
create table t (a timestamptz, b date) partition by range (a);
create table t1 partition of t for values from ('2026-01-01 00:00+00') to ('2026-02-01 00:00+00');
--- change
alter table t detach partition t1;
alter table t attach partition t1 for values from ('2026-01-01 00:00+00') to ('2026-03-01 00:00+00');
--- differs
table public.t1: partition should be of public.t FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00'), is of public.t FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-03-01 00:00:00+00')
--- same
create table t (a timestamptz, b date) partition by range (a);
set timezone = 'Asia/Tokyo';
create table t1 partition of t for values from ('2026-01-01 09:00+09') to ('2026-02-01 09:00+09');

--- a partition is detached
create table t (a integer) partition by list (a);
create table t1 partition of t for values in (1, 2);
--- change
alter table t detach partition t1;
--- differs
table public.t1: partition should be of public.t FOR VALUES IN (1, 2), is unset

--- a partition key
create table t (a integer, b integer) partition by range (a);
--- change
drop table t;
create table t (a integer, b integer) partition by hash (a);
--- differs
table public.t: partition key should be RANGE (a), is HASH (a) (spelling, unverified)

--- a detachment that was not finished
create table t (a integer) partition by list (a);
create table t1 partition of t for values in (1);
--- change
update pg_inherits set inhdetachpending = true where inhrelid = 't1'::regclass;
--- differs
table public.t1: detach pending should be no, is yes

--- a table's security label
create table t (a integer);
insert into pg_seclabel values ('t'::regclass, 'pg_class'::regclass, 0, 'dummy', 'secret');
--- change
update pg_seclabel set label = 'public';
--- differs
table public.t: security label dummy should be secret, is public
