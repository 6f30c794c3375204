--- a schema is missing
create schema s;
create table s.t (a integer);
--- change
drop schema s cascade;
--- differs
schema s is missing

--- a schema's owner
create schema s;
--- change
alter schema s owner to app;
--- differs
schema s: owner should be postgres, is app

--- a grant on a schema
create schema s;
grant usage on schema s to app;
--- change
revoke usage on schema s from app;
--- differs
schema s: grants to app should be USAGE, is the default

--- everybody may create in public [since 15]
create schema s;
--- change
grant create on schema public to public;
--- differs
schema public: grants to PUBLIC should be USAGE, is CREATE, USAGE

--- a schema's comment
create schema s;
--- change
comment on schema s is 'why';
--- differs
schema s: comment should be unset, is why

--- a sequence is missing
create sequence s;
--- change
drop sequence s;
--- differs
sequence public.s is missing

--- a sequence's properties
create sequence s as integer start 5 increment 2 minvalue 3 maxvalue 100 cache 10 cycle;
--- change
alter sequence s start 3 increment 1 no minvalue no maxvalue cache 1 no cycle;
--- differs
sequence public.s: cache should be 10, is unset
sequence public.s: cycle should be yes, is no
sequence public.s: increment should be 2, is unset
sequence public.s: maximum should be 100, is unset
sequence public.s: minimum should be 3, is unset
sequence public.s: start should be 5, is 3
--- same
create sequence s;
alter sequence s as integer start 5 restart 5 increment 2 minvalue 3 maxvalue 100 cache 10 cycle;

--- a sequence's type
create sequence s;
--- change
alter sequence s as integer;
--- differs
sequence public.s: type should be unset, is integer

--- a sequence that goes down
create sequence s increment -1;
--- change
alter sequence s minvalue -100;
--- differs
sequence public.s: minimum should be unset, is -100

--- a sequence's persistence [since 15]
create sequence s;
--- change
alter sequence s set unlogged;
--- differs
sequence public.s: persistence should be unset, is unlogged

--- a sequence is owned by a column
create table t (a integer);
create sequence s owned by t.a;
--- change
alter sequence s owned by none;
--- differs
sequence public.s: owned by should be public.t.a, is unset

--- the sequence of an identity column
create table t (a integer generated always as identity (increment 5));
--- change
alter table t alter a set increment 1;
--- differs
sequence public.t_a_seq: increment should be 5, is unset

--- a sequence's owner
create sequence s;
--- change
alter sequence s owner to app;
--- differs
sequence public.s: owner should be postgres, is app

--- a grant on a sequence
create sequence s;
--- change
grant usage on sequence s to app;
--- differs
sequence public.s: grants to app should be the default, is USAGE

--- a sequence's comment
create sequence s;
--- change
comment on sequence s is 'why';
--- differs
sequence public.s: comment should be unset, is why

--- the position of a sequence is no difference
create sequence s;
create table t (a serial);
--- change
select nextval('s'), nextval('t_a_seq');
--- differs

--- an extension is missing
create extension hstore;
--- change
drop extension hstore;
--- differs
extension hstore is missing

--- an extension's schema
create schema s;
create extension hstore;
--- change
alter extension hstore set schema s;
--- differs
extension hstore: schema of objects should be public, is s

--- an extension's version
create extension hstore;
--- change
update pg_extension set extversion = '0.1' where extname = 'hstore';
--- differs
extension hstore: version should be 1.8, is 0.1

--- an extension's owner
create extension hstore;
--- change
update pg_extension set extowner = 'app'::regrole where extname = 'hstore';
--- differs
extension hstore: owner should be postgres, is app

--- an extension's comment
create extension hstore;
--- change
comment on extension hstore is 'why';
--- differs
extension hstore: comment should be data type for storing sets of (key, value) pairs, is why

--- the comment of an extension that came with the database
comment on extension plpgsql is 'PL/pgSQL procedural language';
--- change
comment on extension plpgsql is 'why';
--- differs
extension plpgsql: comment should be PL/pgSQL procedural language, is why
--- same
drop extension plpgsql;
create extension plpgsql;

--- functions that depend on an extension
create extension hstore;
create function f() returns integer language sql as 'select 1';
create procedure p() language sql as '';
create aggregate g(integer) (sfunc = int4pl, stype = integer);
create function h() returns integer language sql as 'select 1';
alter function h() depends on extension hstore;
--- change
alter function f() depends on extension hstore;
alter procedure p() depends on extension hstore;
alter routine g(integer) depends on extension hstore;
alter function h() no depends on extension hstore;
--- differs
function public.f(): depends on extension hstore should be no, is yes
aggregate public.g(integer): depends on extension hstore should be no, is yes
function public.h(): depends on extension hstore should be yes, is no
procedure public.p(): depends on extension hstore should be no, is yes

--- a function that depends on an extension is missing
create extension hstore;
create function f() returns integer language sql as 'select 1';
alter function f() depends on extension hstore;
--- change
drop function f();
--- differs
function public.f() is missing

--- indexes, triggers and a materialized view that depend on extensions
create extension hstore;
create extension citext;
create table t (a integer primary key, b integer);
create index i on t (b);
create function f() returns trigger language plpgsql as 'begin end';
create trigger r before insert on t for each row execute function f();
create materialized view m as select 1 as a;
create index j on m (a);
alter index i depends on extension citext;
--- change
alter index i depends on extension hstore;
alter index i no depends on extension citext;
alter index j depends on extension hstore;
alter index t_pkey depends on extension hstore;
alter trigger r on t depends on extension hstore;
alter materialized view m depends on extension hstore;
--- differs
index public.i: depends on extension citext should be yes, is no
index public.i: depends on extension hstore should be no, is yes
index public.j: depends on extension hstore should be no, is yes
materialized view public.m: depends on extension hstore should be no, is yes
trigger public.t.r: depends on extension hstore should be no, is yes
constraint index public.t_pkey: depends on extension hstore should be no, is yes
--- same
create extension citext;
create extension hstore;
create table t (a integer primary key, b integer);
create index i on t (b);
alter index i depends on extension hstore;
alter index i depends on extension citext;
alter index i no depends on extension hstore;
create function f() returns trigger language plpgsql as 'begin end';
create trigger r before insert on t for each row execute function f();
create materialized view m as select 1 as a;
create index j on m (a);

--- the trigger and the index of a partitioned table that depend on an extension
create extension hstore;
create table t (a integer primary key) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create index i on t (a);
create function f() returns trigger language plpgsql as 'begin end';
create trigger r after insert on t for each row execute function f();
--- change
alter index i depends on extension hstore;
alter trigger r on t depends on extension hstore;
--- differs
index public.i: depends on extension hstore should be no, is yes
trigger public.t.r: depends on extension hstore should be no, is yes

--- a table leaves its extension
create extension hstore;
--- change
alter extension hstore drop function akeys(hstore);
--- differs
function public.akeys(public.hstore) should not be there

--- servers and user mappings of an extension's wrapper
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (host 'prod');
create user mapping for app server s options (user 'u');
grant usage on foreign server s to app;
create server gone foreign data wrapper postgres_fdw;
create user mapping for app server gone;
create server kept foreign data wrapper postgres_fdw;
create user mapping for ops server kept;
--- change
alter server s options (set host 'test');
alter user mapping for app server s options (set user 'admin');
revoke usage on foreign server s from app;
alter server s owner to boss;
comment on server s is 'why';
drop server gone cascade;
drop user mapping for ops server kept;
create server more foreign data wrapper postgres_fdw;
--- differs
server gone is missing
user mapping kept.ops is missing
server more should not be there
server s: comment should be unset, is why
server s: grants to app should be USAGE, is the default
server s: option host should be prod, is test
server s: owner should be postgres, is boss
user mapping s.app: option user should be u, is admin

--- a user mapping of an extension's server, which no extension can own
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw;
alter extension postgres_fdw add server s;
create user mapping for app server s options (user 'u');
--- change
alter user mapping for app server s options (set user 'admin');
comment on server s is 'why';
--- differs
user mapping s.app: option user should be u, is admin

--- objects in an extension's schema
create extension hstore;
create schema x;
alter extension hstore add schema x;
create table x.t (a integer);
create table x.gone (a integer);
--- change
alter table x.t alter a set not null;
drop table x.gone;
create function x.more() returns integer language sql as 'select 1';
comment on schema x is 'why';
--- differs
table x.gone is missing
function x.more() should not be there
column x.t.a: not null should be no, is yes

--- partitions and children of extensions' tables
create extension hstore;
create table p (a integer primary key, b integer generated by default as identity) partition by range (a);
alter extension hstore add table p;
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create table h (a integer);
alter extension hstore add table h;
create table h1 () inherits (h);
--- change
create index i on p1 (b);
create table p3 partition of p for values from (20) to (30);
drop table p2;
alter table h1 alter a set not null;
create index on h (a);
create statistics s on a, b from p;
--- differs
column public.h1.a: not null should be no, is yes
index public.i should not be there
table public.p2 is missing
table public.p3 should not be there

--- a sequence that a column of an extension's table owns
create extension hstore;
create table t (a integer generated always as identity, b integer);
alter extension hstore add table t;
create sequence s owned by t.b;
--- change
alter sequence s increment 2;
alter table t alter a set increment 2;
--- differs
sequence public.s: increment should be unset, is 2

--- an operator class of an extension's family is missing
create extension btree_gist;
create operator class c for type integer using gist family gist_int4_ops as storage integer;
--- change
drop operator class c using gist;
--- differs
operator class public.c.gist is missing

--- an operator is missing
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
drop operator === (integer, integer);
--- differs
operator public.===(integer, integer) is missing

--- an operator's properties
create operator === (function = int4eq, leftarg = integer, rightarg = integer, commutator = ===, restrict = eqsel, join = eqjoinsel, hashes, merges);
--- change
drop operator === (integer, integer);
create operator === (function = int4ne, leftarg = integer, rightarg = integer);
--- differs
operator public.===(integer, integer): commutator should be public.===(integer,integer), is unset
operator public.===(integer, integer): function should be int4eq, is int4ne
operator public.===(integer, integer): hashes should be yes, is no
operator public.===(integer, integer): join should be eqjoinsel, is unset
operator public.===(integer, integer): merges should be yes, is no
operator public.===(integer, integer): restrict should be eqsel, is unset

--- an operator's result
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
drop operator === (integer, integer);
create operator === (function = int4pl, leftarg = integer, rightarg = integer);
--- differs
operator public.===(integer, integer): function should be int4eq, is int4pl
operator public.===(integer, integer): result should be boolean, is integer

--- an operator's negator
create operator !=== (function = int4ne, leftarg = integer, rightarg = integer);
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
drop operator === (integer, integer);
create operator === (function = int4eq, leftarg = integer, rightarg = integer, negator = !===);
--- differs
operator public.!===(integer, integer): negator should be unset, is public.===(integer,integer)
operator public.===(integer, integer): negator should be unset, is public.!===(integer,integer)

--- an operator that is only named yet
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
drop operator === (integer, integer);
create operator ==== (function = int4eq, leftarg = integer, rightarg = integer, negator = ===);
drop operator ==== (integer, integer);
--- differs
operator public.===(integer, integer): function should be int4eq, is unset
operator public.===(integer, integer): result should be boolean, is unset
operator public.===(integer, integer): state should be unset, is shell

--- an operator's owner
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
alter operator === (integer, integer) owner to app;
--- differs
operator public.===(integer, integer): owner should be postgres, is app

--- an operator's comment
create operator === (function = int4eq, leftarg = integer, rightarg = integer);
--- change
comment on operator === (integer, integer) is 'why';
--- differs
operator public.===(integer, integer): comment should be unset, is why

--- an operator family is missing
create operator family f using btree;
--- change
drop operator family f using btree;
--- differs
operator family public.f.btree is missing

--- an operator family's members
create operator family f using btree;
alter operator family f using btree add operator 1 < (integer, bigint), function 1 btint48cmp(integer, bigint);
--- change
alter operator family f using btree drop operator 1 (integer, bigint), function 1 (integer, bigint);
--- differs
operator family public.f.btree: function 1 (integer, bigint) should be btint48cmp(integer,bigint), is unset
operator family public.f.btree: operator 1 (integer, bigint) should be <(integer,bigint), is unset

--- an operator family's owner
create operator family f using btree;
--- change
alter operator family f using btree owner to app;
--- differs
operator family public.f.btree: owner should be postgres, is app

--- an operator family's comment
create operator family f using btree;
--- change
comment on operator family f using btree is 'why';
--- differs
operator family public.f.btree: comment should be unset, is why

--- an operator class is missing
create operator class c for type integer using btree as operator 1 <, operator 3 =, function 1 btint4cmp(integer, integer);
--- change
drop operator class c using btree;
--- differs
operator class public.c.btree is missing

--- an operator class's type
create operator family f using hash;
create operator class c for type integer using hash family f as storage integer;
--- change
drop operator class c using hash;
create operator class c for type bigint using hash family f as storage bigint;
--- differs
operator class public.c.hash: type should be integer, is bigint

--- an operator class's stored type
create operator family f using gist;
create operator class c for type point using gist family f as storage box;
--- change
drop operator class c using gist;
create operator class c for type point using gist family f as storage circle;
--- differs
operator class public.c.gist: stored type should be box, is circle

--- an operator class that is its type's default
create operator family f using gist;
create operator class c for type xid using gist family f as storage xid;
--- change
drop operator class c using gist;
create operator class c default for type xid using gist family f as storage xid;
--- differs
operator class public.c.gist: default should be no, is yes

--- an operator class's family
create operator family f using gist;
create operator family g using gist;
create operator class c for type xid using gist family f as storage xid;
--- change
drop operator class c using gist;
create operator class c for type xid using gist family g as storage xid;
--- differs
operator class public.c.gist: family should be public.f, is public.g

--- an operator class's owner
create operator family f using gist;
create operator class c for type xid using gist family f as storage xid;
--- change
alter operator class c using gist owner to app;
--- differs
operator class public.c.gist: owner should be postgres, is app

--- an operator class's comment
create operator family f using gist;
create operator class c for type xid using gist family f as storage xid;
--- change
comment on operator class c using gist is 'why';
--- differs
operator class public.c.gist: comment should be unset, is why

--- a collation is missing
create collation c (lc_collate = 'C', lc_ctype = 'C');
--- change
drop collation c;
--- differs
collation public.c is missing

--- a collation's locale
create collation c (lc_collate = 'C', lc_ctype = 'C');
--- change
drop collation c;
create collation c (lc_collate = 'POSIX', lc_ctype = 'POSIX');
--- differs
collation public.c: collate should be C, is POSIX
collation public.c: ctype should be C, is POSIX

--- a collation's provider
create collation c (provider = icu, locale = 'und');
--- change
drop collation c;
create collation c (provider = icu, locale = 'und', deterministic = false);
--- differs
collation public.c: deterministic should be yes, is no

--- a collation of the C library becomes one of ICU
create collation c (lc_collate = 'C', lc_ctype = 'C');
--- change
drop collation c;
create collation c (provider = icu, locale = 'und');
--- differs
collation public.c: collate should be C, is unset
collation public.c: ctype should be C, is unset
collation public.c: locale should be unset, is und
collation public.c: provider should be unset, is icu

--- a collation's rules [since 16]
create collation c (provider = icu, locale = 'und');
--- change
drop collation c;
create collation c (provider = icu, locale = 'und', rules = '&a < g');
--- differs
collation public.c: rules should be unset, is &a < g

--- a collation's owner
create collation c (lc_collate = 'C', lc_ctype = 'C');
--- change
alter collation c owner to app;
--- differs
collation public.c: owner should be postgres, is app

--- a collation's comment
create collation c (lc_collate = 'C', lc_ctype = 'C');
--- change
comment on collation c is 'why';
--- differs
collation public.c: comment should be unset, is why

--- a conversion is missing
create conversion c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- change
drop conversion c;
--- differs
conversion public.c is missing

--- a conversion's encodings
create conversion c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- change
drop conversion c;
create default conversion c for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
--- differs
conversion public.c: default should be no, is yes
conversion public.c: destination should be UTF8, is LATIN1
conversion public.c: function should be iso8859_1_to_utf8, is utf8_to_iso8859_1
conversion public.c: source should be LATIN1, is UTF8

--- a conversion's owner
create conversion c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- change
alter conversion c owner to app;
--- differs
conversion public.c: owner should be postgres, is app

--- a conversion's comment
create conversion c for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- change
comment on conversion c is 'why';
--- differs
conversion public.c: comment should be unset, is why

--- a language
create language l handler plpgsql_call_handler;
--- change
drop language l;
--- differs
language l is missing

--- a language's functions
create trusted language l handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
--- change
create or replace language l handler plpgsql_call_handler;
--- differs
language l: inline handler should be plpgsql_inline_handler(internal), is unset
language l: trusted should be yes, is no
language l: validator should be plpgsql_validator(oid), is unset

--- a language's trust
create trusted language l handler plpgsql_call_handler;
--- change
create or replace language l handler plpgsql_call_handler;
--- differs
language l: trusted should be yes, is no

--- a language's handler
create function h() returns language_handler language c as 'plpgsql', 'plpgsql_call_handler';
create trusted language l handler plpgsql_call_handler;
--- change
create or replace trusted language l handler h;
--- differs
language l: handler should be plpgsql_call_handler(), is public.h()

--- a grant on a language
create trusted language l handler plpgsql_call_handler;
--- change
revoke usage on language l from public;
--- differs
language l: grants to PUBLIC should be the default, is none

--- a language's owner
create language l handler plpgsql_call_handler;
--- change
alter language l owner to app;
--- differs
language l: owner should be postgres, is app

--- a language's comment
create language l handler plpgsql_call_handler;
--- change
comment on language l is 'why';
--- differs
language l: comment should be unset, is why

--- an access method is missing
create access method m type index handler bthandler;
--- change
drop access method m;
--- differs
access method m is missing

--- an access method's handler
create access method m type index handler bthandler;
--- change
drop access method m;
create access method m type index handler hashhandler;
--- differs
access method m: handler should be bthandler, is hashhandler

--- an access method's type
create access method m type index handler bthandler;
--- change
drop access method m;
create access method m type table handler heap_tableam_handler;
--- differs
access method m: handler should be bthandler, is heap_tableam_handler
access method m: type should be index, is table

--- an access method's comment
create access method m type index handler bthandler;
--- change
comment on access method m is 'why';
--- differs
access method m: comment should be unset, is why

--- a text search configuration is missing
create text search configuration c (copy = simple);
--- change
drop text search configuration c;
--- differs
text search configuration public.c is missing

--- a text search configuration's mapping
create text search configuration c (copy = simple);
--- change
alter text search configuration c alter mapping for word with english_stem, simple;
--- differs
text search configuration public.c: mapping word should be simple, is english_stem, simple

--- a text search configuration's parser
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search configuration c (parser = default);
--- change
drop text search configuration c;
create text search configuration c (parser = p);
--- differs
text search configuration public.c: parser should be pg_catalog."default", is public.p

--- a text search configuration's owner
create text search configuration c (copy = simple);
--- change
alter text search configuration c owner to app;
--- differs
text search configuration public.c: owner should be postgres, is app

--- a text search configuration's comment
create text search configuration c (copy = simple);
--- change
comment on text search configuration c is 'why';
--- differs
text search configuration public.c: comment should be unset, is why

--- a text search dictionary is missing
create text search dictionary d (template = simple, accept = false);
--- change
drop text search dictionary d;
--- differs
text search dictionary public.d is missing

--- a text search dictionary's options
create text search dictionary d (template = simple, accept = false, stopwords = english);
--- change
alter text search dictionary d (accept = true);
--- differs
text search dictionary public.d: option accept should be 'false', is 'true'
--- same
create text search dictionary d (template = simple, stopwords = english);
alter text search dictionary d (accept = false);

--- a text search dictionary's template
create text search dictionary d (template = simple);
--- change
drop text search dictionary d;
create text search dictionary d (template = snowball, language = english);
--- differs
text search dictionary public.d: option language should be unset, is 'english'
text search dictionary public.d: template should be pg_catalog.simple, is pg_catalog.snowball

--- a text search dictionary's owner
create text search dictionary d (template = simple);
--- change
alter text search dictionary d owner to app;
--- differs
text search dictionary public.d: owner should be postgres, is app

--- a text search dictionary's comment
create text search dictionary d (template = simple);
--- change
comment on text search dictionary d is 'why';
--- differs
text search dictionary public.d: comment should be unset, is why

--- a text search parser
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
--- change
drop text search parser p;
--- differs
text search parser public.p is missing

--- a text search parser's functions
create function s(internal, integer) returns internal language internal as 'prsd_start';
create function n(internal, internal, internal) returns internal language internal as 'prsd_nexttoken';
create function e(internal) returns void language internal as 'prsd_end';
create function l(internal) returns internal language internal as 'prsd_lextype';
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
--- change
drop text search parser p;
create text search parser p (start = s, gettoken = n, end = e, lextypes = l, headline = prsd_headline);
--- differs
text search parser public.p: end function should be prsd_end, is public.e
text search parser public.p: headline function should be unset, is prsd_headline
text search parser public.p: start function should be prsd_start, is public.s
text search parser public.p: token function should be prsd_nexttoken, is public.n
text search parser public.p: token types function should be prsd_lextype, is public.l

--- a text search parser's comment
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
--- change
comment on text search parser p is 'why';
--- differs
text search parser public.p: comment should be unset, is why

--- a text search template
create text search template t (lexize = dsimple_lexize);
--- change
drop text search template t;
--- differs
text search template public.t is missing

--- a text search template's functions
create text search template t (lexize = dsimple_lexize);
--- change
drop text search template t;
create text search template t (lexize = dsynonym_lexize, init = dsynonym_init);
--- differs
text search template public.t: init function should be unset, is dsynonym_init
text search template public.t: lexize function should be dsimple_lexize, is dsynonym_lexize

--- a text search template's comment
create text search template t (lexize = dsimple_lexize);
--- change
comment on text search template t is 'why';
--- differs
text search template public.t: comment should be unset, is why

--- extended statistics
create table t (a integer, b integer);
create statistics s on a, b from t;
--- change
drop statistics s;
--- differs
statistics public.s is missing
--- same
create table t (b integer, a integer);
create statistics s on b, a from t;

--- the kinds of extended statistics
create table t (a integer, b integer);
create statistics s (mcv) on a, b from t;
--- change
drop statistics s;
create statistics s (ndistinct) on a, b from t;
--- differs
statistics public.s: kinds should be mcv, is ndistinct

--- the columns of extended statistics
create table t (a integer, b integer, c integer);
create statistics s on a, b from t;
--- change
drop statistics s;
create statistics s on a, c from t;
--- differs
statistics public.s: columns should be a, b, is a, c

--- the expressions of extended statistics
create table t (a integer, b integer);
create statistics s on (a + 1), b from t;
--- change
drop statistics s;
create statistics s on (a + 2), b from t;
--- differs
statistics public.s: expressions should be (a + 1), is (a + 2) (spelling, unverified)

--- the target of extended statistics
create table t (a integer, b integer);
create statistics s on a, b from t;
--- change
alter statistics s set statistics 500;
--- differs
statistics public.s: statistics target should be unset, is 500

--- extended statistics of another table
create table t (a integer, b integer);
create table u (a integer, b integer);
create statistics s on a, b from t;
--- change
drop statistics s;
create statistics s on a, b from u;
--- differs
statistics public.s: table should be public.t, is public.u

--- the owner of extended statistics
create table t (a integer, b integer);
create statistics s on a, b from t;
--- change
alter statistics s owner to app;
--- differs
statistics public.s: owner should be postgres, is app

--- the comment of extended statistics
create table t (a integer, b integer);
create statistics s on a, b from t;
--- change
comment on statistics s is 'why';
--- differs
statistics public.s: comment should be unset, is why

--- a foreign-data wrapper is missing
create foreign data wrapper w;
--- change
drop foreign data wrapper w;
--- differs
foreign data wrapper w is missing

--- a foreign-data wrapper's properties
create extension postgres_fdw;
create foreign data wrapper w handler postgres_fdw_handler validator postgres_fdw_validator;
--- change
alter foreign data wrapper w no handler no validator;
--- differs
foreign data wrapper w: handler should be public.postgres_fdw_handler(), is unset
foreign data wrapper w: validator should be public.postgres_fdw_validator(text[],oid), is unset

--- a foreign-data wrapper's option
create foreign data wrapper w options (a '1');
--- change
alter foreign data wrapper w options (set a '2');
--- differs
foreign data wrapper w: option a should be 1, is 2

--- a foreign-data wrapper's owner
create foreign data wrapper w;
--- change
alter foreign data wrapper w owner to boss;
--- differs
foreign data wrapper w: owner should be postgres, is boss

--- a grant on a foreign-data wrapper
create foreign data wrapper w;
--- change
grant usage on foreign data wrapper w to app;
--- differs
foreign data wrapper w: grants to app should be the default, is USAGE

--- a foreign-data wrapper's comment
create foreign data wrapper w;
--- change
comment on foreign data wrapper w is 'why';
--- differs
foreign data wrapper w: comment should be unset, is why

--- a foreign server is missing
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for app server s;
--- change
drop server s cascade;
--- differs
server s is missing

--- a foreign server's properties
create foreign data wrapper w;
create server s type 'x' version '1' foreign data wrapper w options (host 'a');
--- change
alter server s version '2' options (set host 'b');
--- differs
server s: option host should be a, is b
server s: version should be 1, is 2

--- a foreign server's type
create foreign data wrapper w;
create server s type 'x' foreign data wrapper w;
--- change
drop server s;
create server s foreign data wrapper w;
--- differs
server s: type should be x, is unset

--- a foreign server's wrapper
create foreign data wrapper w;
create foreign data wrapper x;
create server s foreign data wrapper w;
--- change
drop server s;
create server s foreign data wrapper x;
--- differs
server s: wrapper should be w, is x

--- a foreign server's owner
create foreign data wrapper w;
create server s foreign data wrapper w;
--- change
alter server s owner to boss;
--- differs
server s: owner should be postgres, is boss

--- a grant on a foreign server
create foreign data wrapper w;
create server s foreign data wrapper w;
--- change
grant usage on foreign server s to app;
--- differs
server s: grants to app should be the default, is USAGE

--- a foreign server's comment
create foreign data wrapper w;
create server s foreign data wrapper w;
--- change
comment on server s is 'why';
--- differs
server s: comment should be unset, is why

--- a user mapping is missing
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for app server s options (user 'x');
--- change
drop user mapping for app server s;
--- differs
user mapping s.app is missing

--- a user mapping's option
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for public server s options (user 'x');
--- change
alter user mapping for public server s options (set user 'y', add password 'hidden');
--- differs
user mapping s.public: option user should be x, is y
user mapping s.public: secret password should be unset, is ***

--- a foreign table is missing
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
drop foreign table t;
--- differs
foreign table public.t is missing

--- a foreign table's options
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer options (x '1')) server s options (y '1');
--- change
alter foreign table t options (set y '2');
--- differs
foreign table public.t: server option y should be 1, is 2

--- the option of a foreign table's column
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer options (x '1')) server s;
--- change
alter foreign table t alter a options (drop x);
--- differs
column public.t.a: server option x should be 1, is unset

--- secrets of foreign-data wrappers, servers, tables and columns
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
alter foreign data wrapper w options (password 'hush');
alter server s options (password 'hush');
alter foreign table t options (password 'hush');
alter foreign table t alter a options (password 'hush');
--- differs
foreign table public.t: secret password should be unset, is ***
column public.t.a: secret password should be unset, is ***
server s: secret password should be unset, is ***
foreign data wrapper w: secret password should be unset, is ***

--- a foreign table's server
create foreign data wrapper w;
create server s foreign data wrapper w;
create server s2 foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
drop foreign table t;
create foreign table t (a integer) server s2;
--- differs
foreign table public.t: server should be s, is s2

--- a foreign table's owner
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
alter foreign table t owner to app;
--- differs
foreign table public.t: owner should be postgres, is app

--- a grant on a foreign table
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
grant select on t to app;
--- differs
foreign table public.t: grants to app should be the default, is SELECT

--- a foreign table's comment
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table t (a integer) server s;
--- change
comment on foreign table t is 'why';
--- differs
foreign table public.t: comment should be unset, is why

--- an inheriting foreign table
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer);
create foreign table t () inherits (p) server s;
--- change
alter foreign table t no inherit p;
--- differs
foreign table public.t: inherits should be public.p, is unset

--- a partition that is a foreign table
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer) partition by list (a);
create foreign table t partition of p for values in (1) server s;
--- change
alter table p detach partition t;
alter table p attach partition t for values in (2);
--- differs
foreign table public.t: partition should be of public.p FOR VALUES IN (1), is of public.p FOR VALUES IN (2)

--- a publication is missing
create publication p;
--- change
drop publication p;
--- differs
publication p is missing

--- a publication's tables
create table t (a integer primary key);
create table u (a integer primary key);
create publication p for table t, u;
--- change
alter publication p drop table u;
--- differs
publication p: table public.u should be yes, is no
--- same
create table t (a integer primary key);
create table u (a integer primary key);
create publication p for table u;
alter publication p add table t;

--- a publication's columns and rows [since 15]
create table t (a integer primary key, b text);
create publication p for table t (a) where (a > 0);
--- change
alter publication p set table t;
--- differs
publication p: table public.t should be yes (a) where (a > 0), is yes

--- a publication's schemas [since 15]
create schema s;
create publication p for tables in schema s;
--- change
alter publication p drop tables in schema s;
--- differs
publication p: tables in schema s should be yes, is no

--- a publication of all tables
create publication p;
--- change
drop publication p;
create publication p for all tables;
--- differs
publication p: all tables should be no, is yes

--- what a publication publishes
create publication p;
--- change
alter publication p set (publish = 'insert', publish_via_partition_root);
--- differs
publication p: publishes should be insert, update, delete, truncate, is insert
publication p: via partition root should be no, is yes

--- a publication's generated columns [since 18]
create publication p;
--- change
alter publication p set (publish_generated_columns = stored);
--- differs
publication p: generated columns should be unset, is stored

--- a publication's owner
create publication p;
--- change
alter publication p owner to app;
--- differs
publication p: owner should be postgres, is app

--- a publication's comment
create publication p;
--- change
comment on publication p is 'why';
--- differs
publication p: comment should be unset, is why

--- a subscription is missing
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
drop subscription s;
--- differs
subscription s is missing

--- a subscription's publications
create subscription s connection 'host=nowhere' publication p, q with (connect = false, slot_name = none);
--- change
alter subscription s set publication p with (refresh = false);
--- differs
subscription s: publications should be p, q, is p
--- same
create subscription s connection 'host=nowhere' publication q, p with (connect = false, slot_name = none);

--- a subscription's options
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
alter subscription s set (slot_name = 'other', synchronous_commit = local, binary, streaming = on);
--- differs
subscription s: binary should be no, is yes
subscription s: slot should be none, is other
subscription s: streaming should be parallel, is on
subscription s: synchronous commit should be unset, is local

--- a subscription is enabled
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = 'x');
--- change
update pg_subscription set subenabled = true where subname = 's';
--- differs
subscription s: enabled should be no, is yes

--- a subscription's two phases [since 15]
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
drop subscription s;
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none, two_phase, disable_on_error);
--- differs
subscription s: disable on error should be no, is yes
subscription s: two phase should be no, is yes

--- a subscription's origin [since 16]
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
alter subscription s set (origin = none, password_required = false, run_as_owner);
--- differs
subscription s: origin filter should be unset, is none
subscription s: password required should be yes, is no
subscription s: run as owner should be no, is yes

--- a subscription's failover [since 17]
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
drop subscription s;
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none, failover);
--- differs
subscription s: failover should be no, is yes

--- a subscription's owner
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
alter subscription s owner to boss;
--- differs
subscription s: owner should be postgres, is boss

--- a subscription's comment
create subscription s connection 'host=nowhere' publication p with (connect = false, slot_name = none);
--- change
comment on subscription s is 'why';
--- differs
subscription s: comment should be unset, is why

--- default privileges
alter default privileges for role app grant select on tables to ops;
--- change
alter default privileges for role app revoke select on tables from ops;
--- differs
default privileges app.tables: grants to ops should be SELECT, is the default

--- default privileges in a schema
create schema s;
alter default privileges for role app in schema s grant execute on functions to ops;
--- change
alter default privileges for role app in schema s grant all on functions to ops with grant option;
--- differs
default privileges s.app.functions: grants to ops should be EXECUTE, is EXECUTE WITH GRANT OPTION

--- default privileges that take from everybody
create schema s;
--- change
alter default privileges for role app revoke execute on functions from public;
--- differs
default privileges app.functions: grants to PUBLIC should be the default, is none

--- a grant on a function that comes with PostgreSQL
create schema s;
--- change
revoke execute on function pg_catalog.pg_sleep(double precision) from public;
--- differs
built in pg_catalog.pg_sleep(double precision): grants to PUBLIC should be the default, is none

--- a grant on a catalog
create schema s;
--- change
grant select on pg_catalog.pg_authid to app;
--- differs
built in pg_catalog.pg_authid: grants to app should be the default, is SELECT

--- a grant on an extension's function
create extension hstore;
--- change
revoke execute on function akeys(hstore) from public;
--- differs
built in public.akeys(public.hstore): grants to PUBLIC should be the default, is none

--- a database's setting
create schema s;
--- change
do $$ begin execute format('alter database %I set work_mem = ''1MB''', current_database()); end $$;
--- differs
database: setting work_mem should be unset, is 1MB

--- a database's setting that may be a secret
create schema s;
--- change
do $$ begin execute format('alter database %I set app.jwt_secret = ''hush''', current_database()); end $$;
do $$ begin execute format('alter role app in database %I set app.api_key = ''hush''', current_database()); end $$;
do $$ begin execute format('alter database %I set password_encryption = ''md5''', current_database()); end $$;
--- differs
database: secret role setting app app.api_key should be unset, is ***
database: secret setting app.jwt_secret should be unset, is ***
database: setting password_encryption should be unset, is md5

--- a database's setting for a role
create schema s;
--- change
do $$ begin execute format('alter role app in database %I set search_path = s', current_database()); end $$;
--- differs
database: role setting app search_path should be unset, is s

--- a database's owner
create schema s;
--- change
do $$ begin execute format('alter database %I owner to app', current_database()); end $$;
--- differs
database: owner should be postgres, is app

--- a database's connection limit
create schema s;
--- change
do $$ begin execute format('alter database %I connection limit 10', current_database()); end $$;
--- differs
database: connection limit should be unset, is 10

--- a grant on a database
create schema s;
--- change
do $$ begin execute format('revoke connect on database %I from public', current_database()); end $$;
--- differs
database: grants to PUBLIC should be the default, is TEMPORARY

--- a database's comment
create schema s;
--- change
do $$ begin execute format('comment on database %I is %L', current_database(), 'why'); end $$;
--- differs
database: comment should be default administrative connection database, is why

--- a database that is a template
create schema s;
--- change
do $$ begin execute format('alter database %I is_template true', current_database()); end $$;
--- differs
database: template should be no, is yes

--- a role's attributes
create table t (a integer);
grant select on t to app;
--- change
alter role app superuser noinherit createrole createdb nologin replication bypassrls connection limit 5 valid until '2030-01-01 00:00+00';
--- differs
role app: bypass row security should be no, is yes
role app: connection limit should be unset, is 5
role app: create database should be no, is yes
role app: create role should be no, is yes
role app: inherit should be yes, is no
role app: login should be yes, is no
role app: replication should be no, is yes
role app: superuser should be no, is yes
role app: valid until should be unset, is 2030-01-01 00:00:00+00

--- a role's setting
create table t (a integer);
grant select on t to app;
--- change
alter role app set search_path = s;
--- differs
role app: setting search_path should be unset, is s

--- a role's setting that may be a secret
create table t (a integer);
grant select on t to app;
alter role app set app.password = 'hush';
--- change
alter role app reset app.password;
--- differs
role app: secret setting app.password should be ***, is unset

--- a role's membership
create table t (a integer);
grant select on t to app;
--- change
grant ops to app;
--- differs
role app: member of ops should be no, is yes

--- how a role is a member [since 16]
create table t (a integer);
grant select on t to app;
grant ops to app;
--- change
grant ops to app with inherit false, set false;
--- differs
role app: member of ops should be yes, is yes, without inherit, without set

--- a membership that two gave [since 16]
create table t (a integer);
grant select on t to app;
grant ops to app with admin option;
grant ops to boss with admin option;
grant ops to app granted by boss;
--- change
revoke admin option for ops from app;
--- differs
role app: member of ops should be with admin option, is yes
--- same
create table t (a integer);
grant select on t to app;
grant ops to app with admin option;

--- a role's comment
create table t (a integer);
grant select on t to app;
--- change
comment on role app is 'why';
--- differs
role app: comment should be unset, is why

--- security labels of a database and a role
create table t (a integer);
grant select on t to app;
--- change
insert into pg_shseclabel select oid, 'pg_database'::regclass, 'dummy', 'secret' from pg_database where datname = current_database();
insert into pg_shseclabel values ('app'::regrole, 'pg_authid'::regclass, 'dummy', 'public');
--- differs
database: security label dummy should be unset, is secret
role app: security label dummy should be unset, is public

--- an operator class's members
create operator family f using btree;
create function c_cmp(integer, integer) returns integer language internal immutable strict as 'btint4cmp';
create operator class c for type integer using btree family f as operator 1 <, operator 3 =, function 1 btint4cmp(integer, integer);
--- change
drop operator class c using btree;
create operator class c for type integer using btree family f as operator 1 <, function 1 c_cmp(integer, integer);
--- differs
operator class public.c.btree: function 1 (integer, integer) should be btint4cmp(integer,integer), is public.c_cmp(integer,integer)
operator class public.c.btree: operator 3 (integer, integer) should be =(integer,integer), is unset
