--- a function is missing
create function f(a integer, b text default 'x') returns integer language sql as 'select a';
--- change
drop function f;
--- differs
function public.f(integer, text) is missing
--- same
create function f(a integer, b text default 'y') returns integer language sql as 'select 2';
create or replace function public.f(a integer, b text default 'x') returns integer language sql as 'select a';

--- a function's argument types
create function f(a integer) returns integer language sql as 'select 1';
--- change
create function f(a bigint) returns integer language sql as 'select 1';
--- differs
function public.f(bigint) should not be there

--- a function's argument names
create function f(a integer) returns integer language sql as 'select 1';
--- change
drop function f;
create function f(b integer) returns integer language sql as 'select 1';
--- differs
function public.f(integer): arguments should be a integer, is b integer

--- a function's result
create function f() returns integer language sql as 'select 1';
--- change
drop function f;
create function f() returns bigint language sql as 'select 1';
--- differs
function public.f(): result should be integer, is bigint

--- a function's body
create function f() returns integer language sql as 'select 1';
--- change
create or replace function f() returns integer language sql as 'select 2';
--- differs
function public.f(): body should be select 1, is select 2

--- a function's language
create function f() returns integer language sql as 'select 1';
--- change
set check_function_bodies = off;
create or replace function f() returns integer language plpgsql as 'select 1';
--- differs
function public.f(): language should be sql, is plpgsql

--- a function's body in standard SQL
create table t (a integer);
create function f() returns bigint language sql begin atomic select count(*) from t; end;
--- change
create or replace function f() returns bigint language sql begin atomic select count(a) from t; end;
--- differs
function public.f(): sql body should be BEGIN ATOMIC SELECT count(*) AS count FROM public.t; END, is BEGIN ATOMIC SELECT count(t.a) AS count FROM public.t; END (spelling, unverified)

--- a function's library
create function f(integer) returns integer language c as 'dict_snowball', 'dsnowball_init';
--- change
create or replace function f(integer) returns integer language c as '$libdir/dict_snowball', 'dsnowball_init';
--- differs
function public.f(integer): library should be dict_snowball, is $libdir/dict_snowball

--- a function's volatility
create function f() returns integer language sql immutable as 'select 1';
--- change
alter function f volatile;
--- differs
function public.f(): volatility should be immutable, is volatile

--- a function's parallel safety
create function f() returns integer language sql parallel safe as 'select 1';
--- change
alter function f parallel unsafe;
--- differs
function public.f(): parallel should be safe, is unsafe

--- a strict function
create function f(a integer) returns integer language sql strict as 'select 1';
--- change
alter function f called on null input;
--- differs
function public.f(integer): strict should be yes, is no

--- a security definer
create function f() returns integer language sql security definer as 'select 1';
--- change
alter function f security invoker;
--- differs
function public.f(): security definer should be yes, is no

--- a leakproof function
create function f() returns integer language sql as 'select 1';
--- change
alter function f leakproof;
--- differs
function public.f(): leakproof should be no, is yes

--- a function's cost
create function f() returns integer language sql cost 10 as 'select 1';
--- change
alter function f cost 20;
--- differs
function public.f(): cost should be 10, is 20

--- a function's rows
create function f() returns setof integer language sql as 'select 1';
--- change
alter function f rows 10;
--- differs
function public.f(): rows should be unset, is 10

--- a function's planner support
create function f(a integer, b integer) returns setof integer language sql as 'select 1';
--- change
alter function f support pg_catalog.generate_series_int4_support;
--- differs
function public.f(integer, integer): support should be unset, is generate_series_int4_support

--- a function's setting
create function f() returns integer language sql set search_path = public, pg_temp set work_mem = '1MB' as 'select 1';
--- change
alter function f set search_path = public;
--- differs
function public.f(): setting search_path should be public, pg_temp, is public
--- same
create function f() returns integer language sql set work_mem = '1MB' as 'select 1';
alter function f set search_path = public, pg_temp;

--- a function's setting that may be a secret
create function f() returns integer language sql set app.jwt_secret = 'hush' as 'select 1';
--- change
alter function f reset app.jwt_secret;
--- differs
function public.f(): secret setting app.jwt_secret should be ***, is unset

--- a function whose setting may be a secret is missing
create function f() returns integer language sql set app.jwt_secret = 'hush' as 'select 1';
--- change
drop function f;
--- differs
function public.f() is missing

--- the body of a function whose setting may be a secret
create function f() returns integer language sql set app.jwt_secret = 'hush' as 'select 1';
--- change
create or replace function f() returns integer language sql set app.jwt_secret = 'hush' as 'select 2';
--- differs
function public.f(): body should be select 1, is select 2

--- a function's transforms
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create function y_from_sql(internal) returns internal language internal immutable as 'int4in';
create transform for y language plpgsql (from sql with function y_from_sql(internal), to sql with function y_to_sql(internal));
create function f(y) returns integer transform for type y language plpgsql as 'begin return 1; end';
--- change
drop function f;
create function f(y) returns integer language plpgsql as 'begin return 1; end';
--- differs
function public.f(public.y): transforms should be public.y, is unset

--- a transform
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create function y_from_sql(internal) returns internal language internal immutable as 'int4in';
create transform for y language plpgsql (from sql with function y_from_sql(internal), to sql with function y_to_sql(internal));
--- change
drop transform for y language plpgsql;
--- differs
transform public.y for plpgsql is missing

--- a transform's functions
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create function y_from_sql(internal) returns internal language internal immutable as 'int4in';
create transform for y language plpgsql (from sql with function y_from_sql(internal), to sql with function y_to_sql(internal));
--- change
create or replace transform for y language plpgsql (from sql with function y_from_sql(internal));
--- differs
transform public.y for plpgsql: to sql should be public.y_to_sql(internal), is unset

--- a transform's function from SQL
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create function y_from_sql(internal) returns internal language internal immutable as 'int4in';
create transform for y language plpgsql (from sql with function y_from_sql(internal), to sql with function y_to_sql(internal));
--- change
create or replace transform for y language plpgsql (to sql with function y_to_sql(internal));
--- differs
transform public.y for plpgsql: from sql should be public.y_from_sql(internal), is unset

--- a window function
create function f() returns bigint language internal window as 'window_row_number';
--- change
drop function f;
create function f() returns bigint language internal as 'window_row_number';
--- differs
function public.f(): window should be yes, is no

--- a function's owner
create function f() returns integer language sql as 'select 1';
--- change
alter function f owner to app;
--- differs
function public.f(): owner should be postgres, is app

--- a grant on a function
create function f() returns integer language sql as 'select 1';
--- change
revoke execute on function f from public;
--- differs
function public.f(): grants to PUBLIC should be the default, is none

--- a function's comment
create function f() returns integer language sql as 'select 1';
--- change
comment on function f is 'why';
--- differs
function public.f(): comment should be unset, is why

--- a procedure
create procedure p(a integer) language sql as 'select 1';
--- change
drop procedure p;
--- differs
procedure public.p(integer) is missing

--- a procedure's body
create procedure p(a integer) language sql as 'select 1';
--- change
create or replace procedure p(a integer) language sql as 'select 2';
--- differs
procedure public.p(integer): body should be select 1, is select 2

--- a procedure's properties
create procedure p() language sql as 'select 1';
--- change
alter procedure p() security definer;
alter procedure p() set work_mem = '1MB';
alter procedure p() set app.jwt_secret = 'hush';
grant execute on procedure p() to app;
comment on procedure p() is 'why';
--- differs
procedure public.p(): comment should be unset, is why
procedure public.p(): grants to app should be the default, is EXECUTE
procedure public.p(): secret setting app.jwt_secret should be unset, is ***
procedure public.p(): security definer should be no, is yes
procedure public.p(): setting work_mem should be unset, is 1MB

--- a procedure's body in standard SQL
create procedure p() language sql begin atomic select 1; end;
--- change
create or replace procedure p() language sql begin atomic select 2; end;
--- differs
procedure public.p(): sql body should be BEGIN ATOMIC SELECT 1; END, is BEGIN ATOMIC SELECT 2; END (spelling, unverified)

--- a procedure's library
create procedure p() language c as 'plpgsql', 'plpgsql_call_handler';
--- change
drop procedure p();
create procedure p() language c as '$libdir/plpgsql', 'plpgsql_call_handler';
--- differs
procedure public.p(): library should be plpgsql, is $libdir/plpgsql

--- a procedure's transforms
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create function y_from_sql(internal) returns internal language internal immutable as 'int4in';
create transform for y language plpgsql (from sql with function y_from_sql(internal), to sql with function y_to_sql(internal));
create procedure p(a y) transform for type y language plpgsql as 'begin end';
--- change
drop procedure p(y);
create procedure p(a y) language plpgsql as 'begin end';
--- differs
procedure public.p(public.y): transforms should be public.y, is unset

--- an aggregate's grants and comment
create aggregate g(integer) (sfunc = int4pl, stype = integer);
--- change
revoke execute on function g(integer) from public;
comment on aggregate g(integer) is 'why';
--- differs
aggregate public.g(integer): comment should be unset, is why
aggregate public.g(integer): grants to PUBLIC should be the default, is none

--- a transform's comment
create type y as (a integer);
create function y_to_sql(internal) returns y language internal immutable as 'int4in';
create transform for y language plpgsql (to sql with function y_to_sql(internal));
--- change
comment on transform for y language plpgsql is 'why';
--- differs
transform public.y for plpgsql: comment should be unset, is why

--- a procedure's language
create procedure p() language plpgsql as 'begin null; end';
--- change
set check_function_bodies = off;
create or replace procedure p() language sql as 'begin null; end';
--- differs
procedure public.p(): language should be plpgsql, is sql

--- a trigger is missing
create table t (a integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
--- change
drop trigger g on t;
--- differs
trigger public.t.g is missing

--- a trigger's definition
create table t (a integer, b integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before update of b on t for each row when (old.a is distinct from new.a) execute function f('x');
--- change
create or replace trigger g before update of a on t for each row when (old.a is distinct from new.a) execute function f('x');
--- differs
trigger public.t.g: definition should be BEFORE UPDATE OF b ON {table} FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.f('x'), is BEFORE UPDATE OF a ON {table} FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.f('x') (spelling, unverified)
--- same
create table t (z integer, b integer, a integer);
alter table t drop z;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before update of b on t for each row when (old.a is distinct from new.a) execute procedure f('x');

--- a disabled trigger
create table t (a integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
--- change
alter table t disable trigger g;
--- differs
trigger public.t.g: enabled should be as usual, is disabled

--- a constraint trigger
create table t (a integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger g after insert on t deferrable for each row execute function f();
--- change
drop trigger g on t;
create trigger g after insert on t for each row execute function f();
--- differs
trigger public.t.g: constraint should be yes, is no
trigger public.t.g: definition should be AFTER INSERT ON {table} DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f(), is AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION public.f() (spelling, unverified)

--- a partition's trigger is disabled
create table t (a integer) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g after insert on t for each row execute function f();
--- change
alter table t1 disable trigger g;
--- differs
trigger public.t1.g: enabled should be as usual, is disabled

--- a partitioned table's trigger is one finding
create table t (a integer) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g after insert on t for each row execute function f();
--- change
drop trigger g on t;
--- differs
trigger public.t.g is missing

--- a trigger's comment
create table t (a integer);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
--- change
comment on trigger g on t is 'why';
--- differs
trigger public.t.g: comment should be unset, is why

--- a rule
create table t (a integer);
create rule r as on insert to t do nothing;
--- change
drop rule r on t;
--- differs
rule public.t.r is missing

--- a rule's definition
create table t (a integer);
create rule r as on insert to t do nothing;
--- change
create or replace rule r as on insert to t do instead nothing;
--- differs
rule public.t.r: definition should be ON INSERT TO public.t DO NOTHING;, is ON INSERT TO public.t DO INSTEAD NOTHING; (spelling, unverified)

--- a disabled rule
create table t (a integer);
create rule r as on insert to t do nothing;
--- change
alter table t disable rule r;
--- differs
rule public.t.r: enabled should be as usual, is disabled

--- a rule's comment
create table t (a integer);
create rule r as on insert to t do nothing;
--- change
comment on rule r on t is 'why';
--- differs
rule public.t.r: comment should be unset, is why

--- a policy's command and its check
create table t (a integer);
create policy p on t for select using (true);
--- change
drop policy p on t;
create policy p on t using (true) with check (a > 0);
--- differs
policy public.t.p: check should be unset, is (a > 0)
policy public.t.p: command should be select, is all

--- a policy is missing
create table t (a integer);
create policy p on t;
--- change
drop policy p on t;
--- differs
policy public.t.p is missing

--- a policy's command
create table t (a integer);
create policy p on t for select using (a > 0);
--- change
drop policy p on t;
create policy p on t for delete using (a > 0);
--- differs
policy public.t.p: command should be select, is delete

--- a policy's roles
create table t (a integer);
create policy p on t to app, ops;
--- change
alter policy p on t to app;
--- differs
policy public.t.p: roles should be app, ops, is app
--- same
create table t (a integer);
create policy p on t to ops, app;

--- a policy's condition
create table t (a integer);
create policy p on t using (a > 0) with check (a > 1);
--- change
alter policy p on t using (a > 5);
--- differs
policy public.t.p: using should be (a > 0), is (a > 5) (spelling, unverified)

--- a policy's check
create table t (a integer);
create policy p on t using (a > 0) with check (a > 1);
--- change
alter policy p on t with check (a > 5);
--- differs
policy public.t.p: check should be (a > 1), is (a > 5) (spelling, unverified)

--- a restrictive policy
create table t (a integer);
create policy p on t as restrictive;
--- change
drop policy p on t;
create policy p on t;
--- differs
policy public.t.p: restrictive should be yes, is no

--- a policy's comment
create table t (a integer);
create policy p on t;
--- change
comment on policy p on t is 'why';
--- differs
policy public.t.p: comment should be unset, is why

--- an event trigger
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function f();
--- change
drop event trigger e;
--- differs
event trigger e is missing
--- same
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function f();

--- an event trigger's tags
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end when tag in ('CREATE TABLE') execute function f();
--- change
drop event trigger e;
create event trigger e on ddl_command_end execute function f();
--- differs
event trigger e: tags should be CREATE TABLE, is unset

--- an event trigger's event
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end execute function f();
--- change
drop event trigger e;
create event trigger e on ddl_command_start execute function f();
--- differs
event trigger e: event should be ddl_command_end, is ddl_command_start

--- an event trigger's function
create function f() returns event_trigger language plpgsql as 'begin end';
create function g() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end execute function f();
--- change
drop event trigger e;
create event trigger e on ddl_command_end execute function g();
--- differs
event trigger e: function should be public.f(), is public.g()

--- a disabled event trigger
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end execute function f();
--- change
alter event trigger e disable;
--- differs
event trigger e: enabled should be as usual, is disabled

--- an event trigger's owner
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end execute function f();
--- change
alter event trigger e owner to boss;
--- differs
event trigger e: owner should be postgres, is boss

--- an event trigger's comment
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger e on ddl_command_end execute function f();
--- change
comment on event trigger e is 'why';
--- differs
event trigger e: comment should be unset, is why

--- an aggregate is missing
create aggregate g(integer) (sfunc = int4pl, stype = integer, initcond = '0');
--- change
drop aggregate g(integer);
--- differs
aggregate public.g(integer) is missing

--- an aggregate's transition
create aggregate g(integer) (sfunc = int4pl, stype = integer, initcond = '0');
--- change
create or replace aggregate g(integer) (sfunc = int4mi, stype = integer, initcond = '1');
--- differs
aggregate public.g(integer): initial state should be 0, is 1
aggregate public.g(integer): state function should be int4pl, is int4mi

--- an aggregate's parts
create aggregate g(integer) (sfunc = int4pl, stype = integer, sspace = 8, combinefunc = int4pl, finalfunc = int4abs, finalfunc_modify = shareable, parallel = safe, msfunc = int4pl, minvfunc = int4mi, mstype = integer, msspace = 8, minitcond = '0', mfinalfunc = int4abs, mfinalfunc_modify = read_write);
--- change
create or replace aggregate g(integer) (sfunc = int4pl, stype = integer);
--- differs
aggregate public.g(integer): combine function should be int4pl, is unset
aggregate public.g(integer): final function should be int4abs, is unset
aggregate public.g(integer): final modify should be shareable, is unset
aggregate public.g(integer): moving final function should be int4abs, is unset
aggregate public.g(integer): moving final modify should be read write, is unset
aggregate public.g(integer): moving initial state should be 0, is unset
aggregate public.g(integer): moving inverse function should be int4mi, is unset
aggregate public.g(integer): moving state function should be int4pl, is unset
aggregate public.g(integer): moving state size should be 8, is unset
aggregate public.g(integer): moving state type should be integer, is unset
aggregate public.g(integer): parallel should be safe, is unsafe
aggregate public.g(integer): state size should be 8, is unset

--- an aggregate's moving transition
create aggregate g(integer) (sfunc = int4pl, stype = integer, msfunc = int4pl, minvfunc = int4mi, mstype = integer);
--- change
create or replace aggregate g(integer) (sfunc = int4pl, stype = integer, msfunc = int4mi, minvfunc = int4pl, mstype = integer);
--- differs
aggregate public.g(integer): moving inverse function should be int4mi, is int4pl
aggregate public.g(integer): moving state function should be int4pl, is int4mi

--- an aggregate's final function takes more
create function f(integer, integer) returns integer language sql as 'select $1';
create aggregate g(integer) (sfunc = int4pl, stype = integer, finalfunc = f, finalfunc_extra, msfunc = int4pl, minvfunc = int4mi, mstype = integer, mfinalfunc = f, mfinalfunc_extra);
--- change
create or replace aggregate g(integer) (sfunc = int4pl, stype = integer, msfunc = int4pl, minvfunc = int4mi, mstype = integer);
--- differs
aggregate public.g(integer): final extra should be yes, is no
aggregate public.g(integer): final function should be public.f, is unset
aggregate public.g(integer): moving final extra should be yes, is no
aggregate public.g(integer): moving final function should be public.f, is unset

--- an aggregate's state type
create aggregate g(integer) (sfunc = int4pl, stype = integer);
--- change
drop aggregate g(integer);
create aggregate g(integer) (sfunc = int84pl, stype = bigint, initcond = '0');
--- differs
aggregate public.g(integer): initial state should be unset, is 0
aggregate public.g(integer): result should be integer, is bigint
aggregate public.g(integer): state function should be int4pl, is int84pl
aggregate public.g(integer): state type should be integer, is bigint

--- an aggregate's serialization
create aggregate g(numeric) (sfunc = numeric_avg_accum, stype = internal, finalfunc = numeric_avg, combinefunc = numeric_avg_combine, serialfunc = numeric_avg_serialize, deserialfunc = numeric_avg_deserialize);
--- change
create or replace aggregate g(numeric) (sfunc = numeric_avg_accum, stype = internal, finalfunc = numeric_avg);
--- differs
aggregate public.g(numeric): combine function should be numeric_avg_combine, is unset
aggregate public.g(numeric): deserial function should be numeric_avg_deserialize, is unset
aggregate public.g(numeric): serial function should be numeric_avg_serialize, is unset

--- an aggregate's sort operator
create aggregate g(integer) (sfunc = int4larger, stype = integer, sortop = >);
--- change
create or replace aggregate g(integer) (sfunc = int4larger, stype = integer);
--- differs
aggregate public.g(integer): sort operator should be >(integer,integer), is unset

--- an ordered-set aggregate
create aggregate g(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
--- change
drop aggregate g(float8 order by anyelement);
--- differs
aggregate public.g(double precision, anyelement) is missing

--- an ordered-set aggregate's kind
create function f(internal, integer, integer) returns bigint language internal as 'hypothetical_rank_final';
create aggregate g(integer order by integer) (sfunc = ordered_set_transition, stype = internal, finalfunc = f, finalfunc_extra);
--- change
drop aggregate g(integer order by integer);
create aggregate g(integer order by integer) (sfunc = ordered_set_transition, stype = internal, finalfunc = f, finalfunc_extra, hypothetical);
--- differs
aggregate public.g(integer, integer): aggregate kind should be ordered set, is hypothetical set

--- an aggregate's owner
create aggregate g(integer) (sfunc = int4pl, stype = integer);
--- change
alter aggregate g(integer) owner to app;
--- differs
aggregate public.g(integer): owner should be postgres, is app

--- an aggregate's argument names
create aggregate g(integer) (sfunc = int4pl, stype = integer);
--- change
drop aggregate g(integer);
create aggregate g(a integer) (sfunc = int4pl, stype = integer);
--- differs
aggregate public.g(integer): arguments should be integer, is a integer

--- a procedure's argument names
create procedure p(a integer) language sql as 'select 1';
--- change
drop procedure p;
create procedure p(b integer) language sql as 'select 1';
--- differs
procedure public.p(integer): arguments should be IN a integer, is IN b integer

--- a procedure's owner
create procedure p() language sql as 'select 1';
--- change
alter procedure p owner to app;
--- differs
procedure public.p(): owner should be postgres, is app
