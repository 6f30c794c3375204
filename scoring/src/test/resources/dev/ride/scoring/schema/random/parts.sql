--- schema is SCHEMA
+ DEFAULT_PRIVILEGES app.tables
create schema {me};
drop schema {me};
owner = postgres | app : alter schema {me} owner to {it};
comment = null | 'why' : comment on schema {me} is {it};
usage = revoke usage on schema {me} from ops | grant usage on schema {me} to ops : {it};
defaults = revoke select on tables from ops | grant select on tables to ops : alter default privileges for role app in schema {me} {it};

--- enum is ENUM {name}
create type {me} as enum ({first}, 'good', {last});
drop type {me};
first = 'a' | 'A' | 'it''s' : alter type {me} rename value {was} to {it};
last = 'z' | 'z', 'zz' | 'zz', 'z' : anew
owner = postgres | app : alter type {me} owner to {it};
comment = null | 'why' : comment on type {me} is {it};
usage = grant usage on type {me} to public | revoke usage on type {me} from public : {it};

--- domain is DOMAIN {name}
create domain {me} as integer;
drop domain {me};
default = drop default | set default 5 | set default 6 : alter domain {me} {it};
not null = drop not null | set not null : alter domain {me} {it};
owner = postgres | app : alter domain {me} owner to {it};
comment = null | 'why' : comment on domain {me} is {it};

--- text domain is DOMAIN {name}
create domain {me} as {base};
drop domain {me};
base = text | varchar(20) | text collate "C" : anew

--- domain's rule is DOMAIN_CONSTRAINT {on}.{name}
on domain
alter domain {on me} add constraint {own} check (value > {limit}) {valid};
alter domain {on me} drop constraint {own};
limit = 0 | 10 : anew
valid = - | not valid : anew

--- composite is COMPOSITE_TYPE {name}
+ TYPE_ATTRIBUTE {name}.b
create type {me} as (a integer, b {type});
drop type {me};
type = text | varchar(5) | text[] : alter type {me} alter attribute b type {it};
attribute = null | 'why' : comment on column {me}.b is {it};
owner = postgres | app : alter type {me} owner to {it};
comment = null | 'why' : comment on type {me} is {it};

--- range is RANGE {name}
create type {me} as range (subtype = {subtype});
drop type {me};
subtype = integer | text | date : anew

--- collation is COLLATION {name}
create collation {me} (lc_collate = '{locale}', lc_ctype = '{locale}');
drop collation {me};
locale = C | POSIX : anew
comment = null | 'why' : comment on collation {me} is {it};

--- sequence is SEQUENCE {name}
create sequence {me} as {type} increment {increment} cache {cache};
drop sequence {me};
type = bigint | integer | smallint : alter sequence {me} as {it};
increment = 1 | 2 | 50 : alter sequence {me} increment {it};
cache = 1 | 20 : alter sequence {me} cache {it};
maximum = no maxvalue | maxvalue 999 | maxvalue 1000 : alter sequence {me} {it};
cycle = no cycle | cycle : alter sequence {me} {it};
owner = postgres | app : alter sequence {me} owner to {it};
comment = null | 'why' : comment on sequence {me} is {it};
usage = revoke usage on sequence {me} from ops | grant usage on sequence {me} to ops : {it};

--- table is TABLE {name}
create table {me} (id integer primary key, note text, day date not null);
drop table {me};
fill = reset (fillfactor) | set (fillfactor = 70) : alter table {me} {it};
vacuum = reset (toast.autovacuum_enabled) | set (toast.autovacuum_enabled = off) : alter table {me} {it};
security = disable | enable : alter table {me} {it} row level security;
forced = no force | force : alter table {me} {it} row level security;
replica = default | full | nothing : alter table {me} replica identity {it};
owner = postgres | app : alter table {me} owner to {it};
comment = null | 'why' | E'two\nlines' : comment on table {me} is {it};
reading = revoke select on {me} from ops | grant select on {me} to ops | grant select on {me} to ops with grant option : {it};
updating = revoke all on {me} from public | grant update on {me} to public : {it};

--- lonely table is TABLE {name}
+ COLUMN {name}.a
create {persistence} table {me} (a {type}, b text);
drop table {me};
persistence = - | unlogged : anew
type = integer | bigint : anew

--- partitioned is TABLE {name}
+ COLUMN {name}.note
create table {me} (id integer, note text) partition by list (id);
drop table {me};
not null = drop not null | set not null : alter table {me} alter note {it};
owner = postgres | app : alter table {me} owner to {it};

--- partition is TABLE {name}
+ COLUMN {name}.note
on partitioned
create table {me} partition of {on me} for values in ({number});
drop table {me};
default = drop default | set default 'here' : alter table {me} alter note {it};
logged = logged | unlogged : alter table {me} set {it};
comment = null | 'why' : comment on table {me} is {it};

--- parted is TABLE {name}
create table {me} (id integer, note text) partition by list (id);
drop table {me};
comment = null | 'why' : comment on table {me} is {it};

--- loose partition is TABLE {name}
+ COLUMN {name}.id
+ COLUMN {name}.note
on parted
create table {me} partition of {on me} for values in ({number});
drop table {me};
attached = attach partition {me} for values in ({number}) | detach partition {me} : alter table {on me} {it};

--- column is COLUMN {on}.{name}
on table
alter table {on me} add {own} {type};
alter table {on me} drop {own};
type = integer | bigint | text | varchar(20) | numeric(8,2) | timestamptz | jsonb | text[] : alter table {on me} alter {own} type {it} using null;
not null = drop not null | set not null : alter table {on me} alter {own} {it};
statistics = -1 | 500 : alter table {on me} alter {own} set statistics {it};
comment = null | 'why' : comment on column {on me}.{own} is {it};
inserting = revoke insert ({own}) on {on me} from ops | grant insert ({own}) on {on me} to ops : {it};

--- column with default is COLUMN {on}.{name}
on table
alter table {on me} add {own} integer;
alter table {on me} drop {own};
default = drop default | set default 1 | set default 2 | set default (random() * 6)::integer : alter table {on me} alter {own} {it};
distinct = reset (n_distinct) | set (n_distinct = 5) : alter table {on me} alter {own} {it};

--- text column is COLUMN {on}.{name}
on table
alter table {on me} add {own} text collate {collation};
alter table {on me} drop {own};
collation = "default" | "C" | "POSIX" : anew
storage = extended | external | main | plain : alter table {on me} alter {own} set storage {it};
compression = default | pglz : alter table {on me} alter {own} set compression {it};

--- identity column is COLUMN {on}.{name}
+ SEQUENCE {on}_{name}_seq
on table
alter table {on me} add {own} integer generated {when} as identity;
alter table {on me} drop {own};
when = always | by default : alter table {on me} alter {own} set generated {it};
increment = 1 | 5 : alter table {on me} alter {own} set increment {it};

--- serial column is COLUMN {on}.{name}
+ SEQUENCE {on}_{name}_seq
on table
alter table {on me} add {own} {type};
alter table {on me} drop {own};
type = serial | bigserial : anew

--- generated column is COLUMN {on}.{name}
on table
alter table {on me} add {own} integer generated always as ({expression}) stored;
alter table {on me} drop {own};
expression = id + 1 | id * 2 | length(note) : alter table {on me} alter {own} set expression as ({it});

--- virtual column is COLUMN {on}.{name}
on table
alter table {on me} add {own} integer generated always as ({expression}) {kind};
alter table {on me} drop {own};
expression = id + 1 | id * 2 : anew
kind = virtual | stored : anew

--- enum column is COLUMN {on}.{name}
on table
with enum
alter table {on me} add {own} {with me};
alter table {on me} drop {own};
default = drop default | set default 'good' : alter table {on me} alter {own} {it};

--- domain column is COLUMN {on}.{name}
on table
with text domain
alter table {on me} add {own} {with me};
alter table {on me} drop {own};

--- check is CONSTRAINT {on}.{name}
on table
alter table {on me} add constraint {own} check (id > {limit}) {inherit} {valid};
alter table {on me} drop constraint {own};
limit = 0 | 10 | length(note) : anew
inherit = - | no inherit : anew
valid = - | not valid | not enforced : anew
comment = null | 'why' : comment on constraint {own} on {on me} is {it};

--- check of a column is CONSTRAINT {on on}.{name}
on column with default
alter table {on on me} add constraint {own} check ({on own} > {limit});
alter table {on on me} drop constraint {own};
limit = 0 | 10 : anew

--- unique is CONSTRAINT {on}.{name}
on table
alter table {on me} add constraint {own} unique {nulls} ({columns}) {deferrable};
alter table {on me} drop constraint {own};
nulls = - | nulls not distinct : anew
columns = note | note, id | id, note | note) include (day : anew
deferrable = - | deferrable | deferrable initially deferred : anew

--- exclusion is CONSTRAINT {on}.{name}
on table
alter table {on me} add constraint {own} exclude using btree ({column} with =) {where};
alter table {on me} drop constraint {own};
column = id | note | lower(note) : anew
where = - | where (id > 5) : anew

--- foreign key is CONSTRAINT {on}.{name}
on table
with table
alter table {on me} add constraint {own} foreign key (id) references {with me} {action};
alter table {on me} drop constraint {own};
action = - | on delete cascade | on update restrict | match full | on delete set null (id) : anew
deferrable = not deferrable | deferrable initially immediate | deferrable initially deferred : alter table {on me} alter constraint {own} {it};
enforced = enforced | not enforced : alter table {on me} alter constraint {own} {it};

--- late foreign key is CONSTRAINT {on}.{name}
on table
with table
alter table {on me} add constraint {own} foreign key (id) references {with me} not valid;
alter table {on me} drop constraint {own};
comment = null | 'why' : comment on constraint {own} on {on me} is {it};

--- index is INDEX {name}
on table
create {unique} index {own} on {on me} using {columns} {where};
drop index {me};
unique = - | unique : anew
columns = btree (note) | btree (note desc nulls last) | btree (lower(note)) | btree (note, id) | btree (id, note) | btree (note text_pattern_ops) | btree (note collate "C") | btree (note) include (id) : anew
where = - | where id > 5 : anew
fill = reset (fillfactor) | set (fillfactor = 60) : alter index {me} {it};
comment = null | 'why' : comment on index {me} is {it};

--- index of any column is INDEX {name}
on column
create index {own} on {on on me} ({on own});
drop index {me};

--- hash index is INDEX {name}
on table
create index {own} on {on me} using {method} (day);
drop index {me};
method = hash | btree | brin : anew

--- index of a column is INDEX {name}
on column with default
create index {own} on {on on me} ({on own});
drop index {me};

--- statistics is STATISTICS {name}
on table
create statistics {me} {kinds} on id, note from {on me};
drop statistics {me};
kinds = - | (mcv) | (ndistinct, dependencies) : anew
target = -1 | 100 : alter statistics {me} set statistics {it};
owner = postgres | app : alter statistics {me} owner to {it};

--- view is VIEW {name}
+ VIEW_COLUMN {name}.note
on table
create view {me} with (security_invoker = {invoker}) as select id, note from {on me} where id > {limit};
drop view {me};
limit = 0 | 10 | 20 : create or replace view {me} with (security_invoker = {invoker}) as select id, note from {on me} where id > {it};
invoker = false | true : alter view {me} set (security_invoker = {it});
default = drop default | set default 'x' : alter view {me} alter note {it};
owner = postgres | app : alter view {me} owner to {it};
comment = null | 'why' : comment on view {me} is {it};
reading = revoke select on {me} from ops | grant select on {me} to ops : {it};

--- view of a view is VIEW {name}
on view
create view {me} as select {columns} from {on me} v;
drop view {me};
columns = id | note | v.* : anew

--- view of a column is VIEW {name}
on column with default
with table
create view {me} as select a.{on own} as x from {on on me} a join {with me} b on a.id = b.id;
drop view {me};

--- materialized view is MATERIALIZED_VIEW {name}
on table
create materialized view {me} as select id, note from {on me} where id > {limit};
drop materialized view {me};
limit = 0 | 10 : anew
populated = - | with no data : refresh materialized view {me} {it};

--- function is FUNCTION {name}.integer
create function {me}(integer) returns {type} language sql as 'select $1 + {constant}';
drop function {me}(integer);
type = integer | setof integer : anew
constant = 1 | 2 : anew
volatility = volatile | stable | immutable : alter function {me}(integer) {it};
parallel = unsafe | safe | restricted : alter function {me}(integer) parallel {it};
strict = called on null input | strict : alter function {me}(integer) {it};
security = invoker | definer : alter function {me}(integer) security {it};
leakproof = not leakproof | leakproof : alter function {me}(integer) {it};
cost = 100 | 7 : alter function {me}(integer) cost {it};
setting = reset work_mem | set work_mem = '1MB' : alter function {me}(integer) {it};
owner = postgres | app : alter function {me}(integer) owner to {it};
comment = null | 'why' : comment on function {me}(integer) is {it};
calling = grant execute on function {me}(integer) to public | revoke execute on function {me}(integer) from public : {it};

--- function with names is FUNCTION {name}.integer, text
create function {me}({first} integer, b text default {default}) returns text language plpgsql as $$ begin return b; end $$;
drop function {me}(integer, text);
first = a | x : anew
default = 'a' | 'b' : anew

--- function of a table is FUNCTION {name}.
on table
create function {me}() returns bigint language sql return (select count(*) from {on me} where id > {limit});
drop function {me}();
limit = 0 | 10 : anew

--- procedure is PROCEDURE {name}.text
create procedure {me}(text) language plpgsql as $$ begin raise notice '{word}'; end $$;
drop procedure {me}(text);
word = one | two : anew
security = invoker | definer : alter procedure {me}(text) security {it};

--- aggregate is AGGREGATE {name}.integer
create aggregate {me}(integer) (sfunc = {function}, stype = integer, initcond = '{start}');
drop aggregate {me}(integer);
function = int4pl | int4mul : anew
start = 0 | 1 : anew

--- trigger's function is FUNCTION {name}.
create function {me}() returns trigger language plpgsql as $$ begin return {row}; end $$;
drop function {me}();
row = new | null : create or replace function {me}() returns trigger language plpgsql as $$ begin return {it}; end $$;

--- trigger is TRIGGER {on}.{name}
on table
with trigger's function
create trigger {own} {when} on {on me} for each {what} execute function {with me}({argument});
alter table {on me} enable trigger {own};
drop trigger {own} on {on me};
when = before insert | after insert or update | before update of note, id | after delete : anew
what = row | statement : anew
argument = - | 'one' | 'two' : anew
enabled = enable | disable | enable replica | enable always : alter table {on me} {it} trigger {own};
comment = null | 'why' : comment on trigger {own} on {on me} is {it};

--- rule is RULE {on}.{name}
on table
create rule {own} as on insert to {on me} where new.id > {limit} do {action};
drop rule {own} on {on me};
limit = 0 | 10 : anew
action = instead nothing | also nothing | also delete from {on me} where id < 0 : anew
enabled = enable | disable : alter table {on me} {it} rule {own};

--- policy is POLICY {on}.{name}
on table
create policy {own} on {on me} as {mode} for {command} to {roles} using ({using}) with check ({check});
drop policy {own} on {on me};
mode = permissive | restrictive : anew
command = all | update : anew
roles = public | app | ops, app : alter policy {own} on {on me} to {it};
using = true | id > 0 | note is null : alter policy {own} on {on me} using ({it});
check = true | id > 1 : alter policy {own} on {on me} with check ({it});

--- operator is OPERATOR {symbol}.integer, integer
create operator {schema}.{symbol} (function = {function}, leftarg = integer, rightarg = integer);
drop operator {schema}.{symbol} (integer, integer);
function = int4eq | int4ne | int4pl : anew
comment = null | 'why' : comment on operator {schema}.{symbol} (integer, integer) is {it};

--- text search configuration is TEXT_SEARCH_CONFIGURATION {name}
create text search configuration {me} (copy = pg_catalog.english);
drop text search configuration {me};
words = english_stem | simple : alter text search configuration {me} alter mapping for asciiword with {it};

--- dictionary is TEXT_SEARCH_DICTIONARY {name}
create text search dictionary {me} (template = pg_catalog.simple, accept = {accept}{options});
drop text search dictionary {me};
options = - | , stopwords = english : anew
accept = true | false : alter text search dictionary {me} (accept = {it});

--- operator family is OPERATOR_FAMILY {name}.btree
create operator family {me} using btree;
drop operator family {me} using btree;
owner = postgres | app : alter operator family {me} using btree owner to {it};
members = drop function 1 (bigint, integer) | add function 1 (bigint, integer) btint84cmp(bigint, integer) : alter operator family {me} using btree {it};
