--- a view is missing
create table t (a integer, b text);
create view v as select a, b from t;
--- change
drop view v;
--- differs
view public.v is missing
--- same
create table t (b text, a integer);
create view v as select a from t;
create or replace view public.v as select x.a, x.b from t as x;
drop view v;
create view v as select t.a, t.b from public.t;

--- a view's definition
create table t (a integer, b text);
create view v as select a, b from t;
--- change
create or replace view v as select a, b from t where a > 0;
--- differs
view public.v: definition should be SELECT a, b FROM public.t, is SELECT a, b FROM public.t WHERE (a > 0) (spelling, unverified)

--- a view's option
create view v with (security_barrier) as select 1 as a;
--- change
alter view v reset (security_barrier);
--- differs
view public.v: option security_barrier should be true, is unset
--- same
create view v as select 1 as a;
alter view v set (security_barrier = true);

--- a view's check option
create table t (a integer);
create view v as select a from t where a > 0 with local check option;
--- change
create or replace view v as select a from t where a > 0 with cascaded check option;
--- differs
view public.v: option check_option should be local, is cascaded

--- a view's owner
create view v as select 1 as a;
--- change
alter view v owner to app;
--- differs
view public.v: owner should be postgres, is app

--- a grant on a view
create view v as select 1 as a;
grant select on v to app;
--- change
revoke select on v from app;
--- differs
view public.v: grants to app should be SELECT, is the default

--- a view's comment
create view v as select 1 as a;
--- change
comment on view v is 'why';
--- differs
view public.v: comment should be unset, is why

--- the default of a view's column
create table t (a integer);
create view v as select a from t;
alter view v alter a set default 1;
--- change
alter view v alter a drop default;
--- differs
view column public.v.a: default should be 1, is unset

--- a grant on a view's column
create view v as select 1 as a;
--- change
grant select (a) on v to app;
--- differs
view column public.v.a: grants to app should be the default, is SELECT

--- the comment of a view's column
create view v as select 1 as a;
--- change
comment on column v.a is 'why';
--- differs
view column public.v.a: comment should be unset, is why

--- a view's trigger
create view v as select 1 as a;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g instead of insert on v for each row execute function f();
--- change
drop trigger g on v;
--- differs
trigger public.v.g is missing

--- a materialized view is missing
create materialized view m as select 1 as a;
--- change
drop materialized view m;
--- differs
materialized view public.m is missing

--- a materialized view's definition
create materialized view m as select 1 as a;
--- change
drop materialized view m;
create materialized view m as select 2 as a;
--- differs
materialized view public.m: definition should be SELECT 1 AS a, is SELECT 2 AS a (spelling, unverified)

--- a materialized view that is not populated
create materialized view m as select 1 as a;
--- change
refresh materialized view m with no data;
--- differs
materialized view public.m: populated should be yes, is no
--- same
create materialized view m as select 1 as a with no data;
refresh materialized view m;

--- a materialized view's option
create materialized view m with (fillfactor = 70) as select 1 as a;
--- change
alter materialized view m reset (fillfactor);
--- differs
materialized view public.m: option fillfactor should be 70, is unset

--- a materialized view's owner
create materialized view m as select 1 as a;
--- change
alter materialized view m owner to app;
--- differs
materialized view public.m: owner should be postgres, is app

--- a materialized view's TOAST option
create materialized view m as select 'x'::text as a;
--- change
alter materialized view m set (toast.autovacuum_enabled = false);
--- differs
materialized view public.m: toast option autovacuum_enabled should be unset, is false

--- a materialized view's access method
create access method other type table handler heap_tableam_handler;
create materialized view m using other as select 1 as a;
--- change
drop materialized view m;
create materialized view m as select 1 as a;
--- differs
materialized view public.m: access method should be other, is unset

--- a materialized view's tablespace
create materialized view m as select 1 as a;
--- change
alter materialized view m set tablespace other_space;
--- differs
materialized view public.m: tablespace should be unset, is other_space

--- a grant on a materialized view
create materialized view m as select 1 as a;
--- change
grant select on m to app;
--- differs
materialized view public.m: grants to app should be the default, is SELECT

--- a materialized view's comment
create materialized view m as select 1 as a;
--- change
comment on materialized view m is 'why';
--- differs
materialized view public.m: comment should be unset, is why

--- a column of a materialized view
create materialized view m as select 'x'::text as a;
--- change
alter materialized view m alter a set statistics 100, alter a set storage external, alter a set compression pglz, alter a set (n_distinct = 5);
--- differs
view column public.m.a: compression should be unset, is pglz
view column public.m.a: option n_distinct should be unset, is 5
view column public.m.a: statistics target should be unset, is 100
view column public.m.a: storage should be unset, is external

--- a materialized view's replica identity
create materialized view m as select 1 as a;
--- change
alter table m replica identity full;
--- differs
materialized view public.m: replica identity should be unset, is full
