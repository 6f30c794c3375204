--- an enum is missing
create type e as enum ('a', 'b');
--- change
drop type e;
--- differs
enum public.e is missing

--- an enum's labels
create type e as enum ('a', 'b');
--- change
alter type e add value 'c';
--- differs
enum public.e: labels should be 'a', 'b', is 'a', 'b', 'c'
--- same
create type e as enum ('b');
alter type e add value 'a' before 'b';

--- the order of an enum's labels
create type e as enum ('a', 'b');
--- change
drop type e;
create type e as enum ('b', 'a');
--- differs
enum public.e: labels should be 'a', 'b', is 'b', 'a'

--- an enum's owner
create type e as enum ('a');
--- change
alter type e owner to app;
--- differs
enum public.e: owner should be postgres, is app

--- a grant on an enum
create type e as enum ('a');
--- change
revoke usage on type e from public;
--- differs
enum public.e: grants to PUBLIC should be the default, is none

--- an enum's comment
create type e as enum ('a');
--- change
comment on type e is 'why';
--- differs
enum public.e: comment should be unset, is why

--- a domain is missing
create domain d as text not null check (value <> '');
--- change
drop domain d;
--- differs
domain public.d is missing

--- a domain's type
create domain d as varchar(10);
--- change
drop domain d;
create domain d as varchar(20);
--- differs
domain public.d: type should be character varying(10), is character varying(20)

--- a domain's default
create domain d as text default 'x';
--- change
alter domain d set default 'y';
--- differs
domain public.d: default should be 'x'::text, is 'y'::text (spelling, unverified)
--- same
create domain d as text;
alter domain d set default 'x';

--- a domain that must not be null
create domain d as text not null;
--- change
alter domain d drop not null;
--- differs
domain public.d: not null should be yes, is no
--- same
create domain d as text;
alter domain d set not null;

--- the name of a domain's not-null constraint [since 17]
create domain d as text not null;
--- change
alter domain d rename constraint d_not_null to other;
--- differs
domain public.d: not null name should be unset, is other
--- same
create domain d as text;
alter domain d add constraint d_not_null not null;

--- a named not-null constraint of a domain is missing [since 17]
create domain d as text constraint other not null;
comment on constraint other on domain d is 'why';
--- change
alter domain d drop constraint other;
--- differs
domain public.d: not null should be yes, is no

--- a domain with a named not-null constraint is missing [since 17]
create domain d as text constraint other not null;
comment on constraint other on domain d is 'why';
--- change
drop domain d;
--- differs
domain public.d is missing

--- a comment on a domain's not-null constraint [since 17]
create domain d as text not null;
--- change
comment on constraint d_not_null on domain d is 'why';
--- differs
domain public.d: not null comment should be unset, is why

--- a domain's collation
create domain d as text;
--- change
drop domain d;
create domain d as text collate "C";
--- differs
domain public.d: collation should be unset, is pg_catalog."C"

--- a domain's constraint is missing
create domain d as text constraint c check (value <> '');
--- change
alter domain d drop constraint c;
--- differs
domain constraint public.d.c is missing

--- a domain's constraint
create domain d as text constraint c check (value <> '');
--- change
alter domain d drop constraint c;
alter domain d add constraint c check (value <> 'x');
--- differs
domain constraint public.d.c: expression should be CHECK ((VALUE <> ''::text)), is CHECK ((VALUE <> 'x'::text)) (spelling, unverified)

--- a domain's constraint that is not valid
create domain d as text constraint c check (value <> '');
--- change
alter domain d drop constraint c;
alter domain d add constraint c check (value <> '') not valid;
--- differs
domain constraint public.d.c: validated should be yes, is no
--- same
create domain d as text;
alter domain d add constraint c check (value <> '') not valid;
alter domain d validate constraint c;

--- the comment of a domain's constraint
create domain d as text constraint c check (value <> '');
--- change
comment on constraint c on domain d is 'why';
--- differs
domain constraint public.d.c: comment should be unset, is why

--- a domain's owner
create domain d as text;
--- change
alter domain d owner to app;
--- differs
domain public.d: owner should be postgres, is app

--- a grant on a domain
create domain d as text;
--- change
revoke usage on domain d from public;
--- differs
domain public.d: grants to PUBLIC should be the default, is none

--- a domain's comment
create domain d as text;
--- change
comment on domain d is 'why';
--- differs
domain public.d: comment should be unset, is why

--- a composite type is missing
create type y as (a integer, b text);
--- change
drop type y;
--- differs
composite type public.y is missing

--- an attribute of a composite type
create type y as (a integer, b text);
--- change
alter type y drop attribute b;
--- differs
type attribute public.y.b is missing
--- same
create type y as (a integer, c integer, b text);
alter type y drop attribute c;

--- the type of a composite type's attribute
create type y as (a integer, b text);
--- change
alter type y alter attribute a type bigint;
--- differs
type attribute public.y.a: type should be integer, is bigint

--- the collation of a composite type's attribute
create type y as (a integer, b text);
--- change
alter type y alter attribute b type text collate "C";
--- differs
type attribute public.y.b: collation should be unset, is pg_catalog."C"

--- the order of a composite type's attributes
create type y as (a integer, b text);
--- change
drop type y;
create type y as (b text, a integer);
--- differs
type attribute public.y.a: position should be 1, is 2
type attribute public.y.b: position should be 2, is 1

--- the comment of a composite type's attribute
create type y as (a integer);
--- change
comment on column y.a is 'why';
--- differs
type attribute public.y.a: comment should be unset, is why

--- a composite type's owner
create type y as (a integer);
--- change
alter type y owner to app;
--- differs
composite type public.y: owner should be postgres, is app

--- a grant on a composite type
create type y as (a integer);
--- change
revoke usage on type y from public;
--- differs
composite type public.y: grants to PUBLIC should be the default, is none

--- a composite type's comment
create type y as (a integer);
--- change
comment on type y is 'why';
--- differs
composite type public.y: comment should be unset, is why

--- a range type is missing
create type r as range (subtype = float8);
--- change
drop type r;
--- differs
range public.r is missing

--- a range type's subtype
create type r as range (subtype = float8);
--- change
drop type r;
create type r as range (subtype = float4);
--- differs
range public.r: subtype should be double precision, is real

--- a range type's functions
create type r as range (subtype = float8, subtype_diff = float8mi);
--- change
drop type r;
create type r as range (subtype = float8);
--- differs
range public.r: subtype difference should be float8mi, is unset

--- a range type's canonical function
create type r;
create function c(r) returns r language internal immutable as 'int4range_canonical';
create type r as range (subtype = integer, canonical = c);
--- change
drop type r cascade;
create type r as range (subtype = integer);
create function c(r) returns r language internal immutable as 'int4range_canonical';
--- differs
range public.r: canonical should be public.c, is unset

--- a range type's collation
create type r as range (subtype = text);
--- change
drop type r;
create type r as range (subtype = text, collation = "C");
--- differs
range public.r: subtype collation should be unset, is pg_catalog."C"

--- a range type's operator class
create type r as range (subtype = text);
--- change
drop type r;
create type r as range (subtype = text, subtype_opclass = text_pattern_ops);
--- differs
range public.r: subtype operator class should be unset, is pg_catalog.text_pattern_ops

--- a range type's multirange
create type r as range (subtype = float8);
--- change
drop type r;
create type r as range (subtype = float8, multirange_type_name = many);
--- differs
range public.r: multirange should be public.r_multirange, is public.many

--- a range type's owner
create type r as range (subtype = float8);
--- change
alter type r owner to app;
--- differs
range public.r: owner should be postgres, is app

--- a grant on a range type
create type r as range (subtype = float8);
--- change
revoke usage on type r from public;
--- differs
range public.r: grants to PUBLIC should be the default, is none

--- a range type's comment
create type r as range (subtype = float8);
--- change
comment on type r is 'why';
--- differs
range public.r: comment should be unset, is why

--- a base type
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, internallength = 4, passedbyvalue, alignment = int4);
--- change
drop type b cascade;
--- differs
base type public.b is missing
function public.b_in(cstring) is missing
function public.b_out(public.b) is missing

--- a base type's properties
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, internallength = 4, passedbyvalue, alignment = int4, category = 'N', preferred = true, delimiter = ';');
--- change
drop type b cascade;
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, internallength = 8, alignment = double);
--- differs
base type public.b: alignment should be int4, is double
base type public.b: by value should be yes, is no
base type public.b: category should be N, is U
base type public.b: delimiter should be ;, is unset
base type public.b: length should be 4, is 8
base type public.b: preferred should be yes, is no

--- a variable base type's properties
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'textin';
create function b_in2(cstring) returns b language internal immutable strict as 'textin';
create function b_out(b) returns cstring language internal immutable strict as 'textout';
create function b_out2(b) returns cstring language internal immutable strict as 'textout';
create function b_recv(internal) returns b language internal immutable strict as 'textrecv';
create function b_send(b) returns bytea language internal immutable strict as 'textsend';
create function b_tmin(cstring[]) returns integer language internal immutable strict as 'varchartypmodin';
create function b_tmout(integer) returns cstring language internal immutable strict as 'varchartypmodout';
create function b_analyze(internal) returns boolean language internal strict as 'array_typanalyze';
create function b_subscript(internal) returns internal language internal immutable strict as 'array_subscript_handler';
create type b (input = b_in, output = b_out, storage = extended, receive = b_recv, send = b_send, typmod_in = b_tmin, typmod_out = b_tmout, analyze = b_analyze, collatable = true, subscript = b_subscript, element = integer);
--- change
drop type b cascade;
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'textin';
create function b_in2(cstring) returns b language internal immutable strict as 'textin';
create function b_out(b) returns cstring language internal immutable strict as 'textout';
create function b_out2(b) returns cstring language internal immutable strict as 'textout';
create function b_recv(internal) returns b language internal immutable strict as 'textrecv';
create function b_send(b) returns bytea language internal immutable strict as 'textsend';
create type b (input = b_in2, output = b_out2);
--- differs
base type public.b: analyze should be public.b_analyze, is unset
base type public.b: collatable should be yes, is no
base type public.b: element should be integer, is unset
base type public.b: input should be public.b_in, is public.b_in2
base type public.b: modifier input should be public.b_tmin, is unset
base type public.b: modifier output should be public.b_tmout, is unset
base type public.b: output should be public.b_out, is public.b_out2
base type public.b: receive should be public.b_recv, is unset
base type public.b: send should be public.b_send, is unset
base type public.b: storage should be extended, is plain
base type public.b: subscript should be public.b_subscript, is unset

--- a base type's owner
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, like = integer);
--- change
alter type b owner to app;
--- differs
base type public.b: owner should be postgres, is app

--- a grant on a base type
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, like = integer);
--- change
revoke usage on type b from public;
--- differs
base type public.b: grants to PUBLIC should be the default, is none

--- a base type's default
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, like = integer, default = '7');
--- change
update pg_type set typdefault = '8' where typname = 'b';
--- differs
base type public.b: default should be 7, is 8

--- a base type's comment
create type b;
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, like = integer);
--- change
comment on type b is 'why';
--- differs
base type public.b: comment should be unset, is why

--- a shell type
create type b;
--- change
create function b_in(cstring) returns b language internal immutable strict as 'int4in';
create function b_out(b) returns cstring language internal immutable strict as 'int4out';
create type b (input = b_in, output = b_out, like = integer);
--- differs
base type public.b: alignment should be unset, is int4
base type public.b: by value should be no, is yes
base type public.b: category should be unset, is U
base type public.b: input should be unset, is public.b_in
base type public.b: length should be unset, is 4
base type public.b: output should be unset, is public.b_out
base type public.b: state should be shell, is unset
base type public.b: storage should be unset, is plain
function public.b_in(cstring) should not be there
function public.b_out(public.b) should not be there

--- a cast is missing
create type y as (a integer);
create function f(y) returns integer language sql as 'select $1.a';
create cast (y as integer) with function f(y);
--- change
drop cast (y as integer);
--- differs
cast public.y as integer is missing

--- a cast's context
create type y as (a integer);
create function f(y) returns integer language sql as 'select $1.a';
create cast (y as integer) with function f(y);
--- change
drop cast (y as integer);
create cast (y as integer) with function f(y) as implicit;
--- differs
cast public.y as integer: context should be unset, is implicit

--- a cast's method
create type y as enum ('1');
create function f(y) returns integer language sql as 'select 1';
create cast (y as integer) with function f(y);
--- change
drop cast (y as integer);
create cast (y as integer) with inout;
--- differs
cast public.y as integer: method should be public.f(public.y), is input and output

--- a cast's comment
create type y as enum ('1');
create cast (y as integer) with inout;
--- change
comment on cast (y as integer) is 'why';
--- differs
cast public.y as integer: comment should be unset, is why
