--- a primary key is missing
create table t (a integer not null, b integer);
alter table t add primary key (a);
--- change
alter table t drop constraint t_pkey;
--- differs
constraint public.t.t_pkey is missing
--- same
create table t (a integer primary key, b integer);

--- a primary key's columns
create table t (a integer not null, b integer not null, primary key (a, b));
--- change
alter table t drop constraint t_pkey, add primary key (b, a);
--- differs
constraint public.t.t_pkey: columns should be a, b, is b, a

--- a constraint's name
create table t (a integer, constraint positive check (a > 0));
--- change
alter table t rename constraint positive to t_a_check;
--- differs
constraint public.t.positive is missing
constraint public.t.t_a_check should not be there

--- a check
create table t (a integer, constraint c check (a > 0 and a < 10));
--- change
alter table t drop constraint c, add constraint c check (a > 0 and a < 11);
--- differs
constraint public.t.c: expression should be CHECK (((a > 0) AND (a < 10))), is CHECK (((a > 0) AND (a < 11))) (spelling, unverified)
--- same
create table t (a integer, constraint c check (((a > 0)) and (a < 10)));

--- a check that is not valid
create table t (a integer, constraint c check (a > 0));
--- change
alter table t drop constraint c, add constraint c check (a > 0) not valid;
--- differs
constraint public.t.c: validated should be yes, is no
--- same
create table t (a integer);
alter table t add constraint c check (a > 0) not valid;
alter table t validate constraint c;

--- a check that is not handed down
create table t (a integer, constraint c check (a > 0) no inherit);
--- change
alter table t drop constraint c, add constraint c check (a > 0);
--- differs
constraint public.t.c: no inherit should be yes, is no

--- a check that is not enforced [since 18]
create table t (a integer, constraint c check (a > 0));
--- change
alter table t drop constraint c, add constraint c check (a > 0) not enforced;
--- differs
constraint public.t.c: enforced should be yes, is no

--- a check of an inheriting table's own
create table p (a integer, constraint c check (a > 0));
create table t () inherits (p);
--- change
drop table t;
create table t (constraint c check (a > 0)) inherits (p);
--- differs
constraint public.t.c: local should be no, is yes

--- an inherited check is one finding
create table p (a integer, constraint c check (a > 0));
create table t () inherits (p);
--- change
alter table p drop constraint c;
--- differs
constraint public.p.c is missing

--- a unique constraint
create table t (a integer, b integer, unique (a));
--- change
alter table t drop constraint t_a_key;
--- differs
constraint public.t.t_a_key is missing
--- same
create table t (a integer, b integer);
create unique index t_a_key on t (a);
alter table t add constraint t_a_key unique using index t_a_key;

--- a unique constraint that includes a column
create table t (a integer, b integer, unique (a) include (b));
--- change
alter table t drop constraint t_a_b_key, add constraint t_a_b_key unique (a);
--- differs
constraint public.t.t_a_b_key: include should be b, is unset

--- a foreign key that uses a column twice
create table r (x integer, y integer, unique (x, y));
create table t (a integer, b integer, constraint c foreign key (a, a) references r (x, y));
--- change
alter table t drop constraint c, add constraint c foreign key (a, b) references r (x, y);
--- differs
constraint public.t.c: columns should be a, a, is a, b

--- a unique constraint that counts nulls [since 15]
create table t (a integer, constraint c unique (a));
--- change
alter table t drop constraint c, add constraint c unique nulls not distinct (a);
--- differs
constraint public.t.c: nulls not distinct should be no, is yes

--- a unique constraint becomes a unique index
create table t (a integer, constraint c unique (a));
--- change
alter table t drop constraint c;
create unique index c on t (a);
--- differs
index public.c should not be there
constraint public.t.c is missing

--- a deferrable constraint
create table t (a integer, constraint c unique (a) deferrable);
--- change
alter table t drop constraint c, add constraint c unique (a) deferrable initially deferred;
--- differs
constraint public.t.c: deferrable should be yes, is initially deferred

--- a temporal key [since 18]
create extension btree_gist;
create table t (a integer, b int4range, constraint c unique (a, b without overlaps));
--- change
alter table t drop constraint c, add constraint c unique (a, b);
--- differs
constraint public.t.c: period should be yes, is no

--- a foreign key is missing
create table p (a integer primary key);
create table t (a integer references p);
--- change
alter table t drop constraint t_a_fkey;
--- differs
constraint public.t.t_a_fkey is missing
--- same
create table p (a integer primary key);
create table t (a integer);
alter table t add foreign key (a) references p (a) not valid;
alter table t validate constraint t_a_fkey;

--- a foreign key's target
create table p (a integer primary key, b integer unique);
create table t (a integer, constraint f foreign key (a) references p (a));
--- change
alter table t drop constraint f, add constraint f foreign key (a) references p (b);
--- differs
constraint public.t.f: references should be public.p (a), is public.p (b)

--- a foreign key's columns
create table p (a integer primary key);
create table t (a integer, b integer, constraint f foreign key (a) references p);
--- change
alter table t drop constraint f, add constraint f foreign key (b) references p;
--- differs
constraint public.t.f: columns should be a, is b

--- a foreign key's action on delete
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p on delete cascade);
--- change
alter table t drop constraint f, add constraint f foreign key (a) references p;
--- differs
constraint public.t.f: on delete should be cascade, is unset

--- the columns of a foreign key's action on delete [since 15]
create table p (a integer, b integer, primary key (a, b));
create table t (a integer, b integer, constraint f foreign key (a, b) references p on delete set null);
--- change
alter table t drop constraint f, add constraint f foreign key (a, b) references p on delete set null (b);
--- differs
constraint public.t.f: on delete should be set null, is set null (b)

--- a foreign key's action on update
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p);
--- change
alter table t drop constraint f, add constraint f foreign key (a) references p on update restrict;
--- differs
constraint public.t.f: on update should be unset, is restrict

--- a foreign key's match
create table p (a integer, b integer, primary key (a, b));
create table t (a integer, b integer, constraint f foreign key (a, b) references p match full);
--- change
alter table t drop constraint f, add constraint f foreign key (a, b) references p;
--- differs
constraint public.t.f: match should be full, is unset

--- a foreign key's deferrability
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p);
--- change
alter table t alter constraint f deferrable initially deferred;
--- differs
constraint public.t.f: deferrable should be unset, is initially deferred

--- a foreign key that is not valid
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p);
--- change
alter table t drop constraint f, add constraint f foreign key (a) references p not valid;
--- differs
constraint public.t.f: validated should be yes, is no

--- a foreign key that is not enforced [since 18]
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p);
--- change
alter table t alter constraint f not enforced;
--- differs
constraint public.t.f: enforced should be yes, is no

--- a foreign key whose triggers are disabled
create table p (a integer primary key);
create table t (a integer, constraint f foreign key (a) references p);
--- change
alter table t disable trigger all;
--- differs
constraint public.t.f: triggers should be unset, is disabled

--- keys that wait for the end, whose triggers are disabled
create table t (a integer primary key deferrable, b integer unique deferrable initially deferred, c int4range, constraint x exclude using gist (c with &&) deferrable, unique (b, a));
--- change
alter table t disable trigger all;
--- differs
constraint public.t.t_b_key: triggers should be unset, is disabled
constraint public.t.t_pkey: triggers should be unset, is disabled
constraint public.t.x: triggers should be unset, is disabled

--- a foreign key over periods [since 18]
create extension btree_gist;
create table p (a integer, b int4range, primary key (a, b without overlaps));
create table t (a integer, b int4range, constraint f foreign key (a, period b) references p (a, period b));
--- change
alter table t drop constraint f;
--- differs
constraint public.t.f is missing

--- a foreign key of a partitioned table is one finding
create table p (a integer primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create table t (a integer references p) partition by range (a);
create table t1 partition of t for values from (0) to (10);
--- change
alter table t drop constraint t_a_fkey;
--- differs
constraint public.t.t_a_fkey is missing

--- an exclusion constraint
create table t (a int4range, b text, constraint x exclude using gist (a with &&));
--- change
alter table t drop constraint x, add constraint x exclude using gist (a with &&) where (b is not null);
--- differs
constraint public.t.x: expression should be EXCLUDE USING gist (a WITH &&), is EXCLUDE USING gist (a WITH &&) WHERE ((b IS NOT NULL)) (spelling, unverified)
--- same
create table t (a int4range, b text);
alter table t add constraint x exclude using gist (a with operator(pg_catalog.&&));

--- a constraint's comment
create table t (a integer, constraint c check (a > 0));
--- change
comment on constraint c on t is 'why';
--- differs
constraint public.t.c: comment should be unset, is why

--- a constraint's type
create table t (a integer, constraint c check (a > 0));
--- change
alter table t drop constraint c, add constraint c unique (a);
--- differs
constraint public.t.c: columns should be unset, is a
constraint public.t.c: expression should be CHECK ((a > 0)), is unset
constraint public.t.c: type should be check, is unique

--- a foreign key that came with a partition, and what it does
create table p (a integer primary key);
create table t (a integer references p) partition by list (a);
create table u (a integer, constraint own foreign key (a) references p);
alter table t attach partition u for values in (1);
--- change
alter table t drop constraint t_a_fkey, add constraint t_a_fkey foreign key (a) references p on delete cascade;
--- differs
constraint public.t.t_a_fkey: on delete should be unset, is cascade
--- same
create table p (a integer primary key);
create table t (a integer references p) partition by list (a);
create table u partition of t for values in (1);
