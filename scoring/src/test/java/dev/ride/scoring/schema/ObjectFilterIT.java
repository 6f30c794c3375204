package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectFilterIT {
    private static final TestServer SERVER = TestServer.newest();
    private static final String SHOP = """
            create schema shop;
            create table shop.orders (id integer primary key, s varchar(9), constraint known check (s in ('a', 'b')));
            create index orders_s on shop.orders (s) where s in ('a', 'b');
            create table shop.other (id integer);
            create view shop.v as select s from shop.orders;
            create table shop.parts (id integer, s text not null, k varchar(9), constraint fine check (k in ('a', 'b')))
                partition by range (id);
            create table shop.parts_1 partition of shop.parts for values from (0) to (9);
            create index parts_s on shop.parts (s);
            create extension pg_trgm schema shop;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index | drop index shop.orders_s | index shop.orders_s is missing",
                "index | create index i on shop.other (id) | index shop.i should not be there",
                "index | comment on index shop.orders_s is 'x' | index shop.orders_s: comment should be unset, is x",
                "index | drop table shop.orders cascade | index shop.orders_s is missing",
                "index | alter table shop.orders drop column id | ",
                "constraint-index | alter table shop.orders drop column id | constraint index shop.orders_pkey is missing",
                "column | alter table shop.orders drop column id | column shop.orders.id is missing",
                "column | alter table shop.other add n text | column shop.other.n should not be there",
                "column | alter table shop.other alter id type bigint | column shop.other.id: type should be integer, is bigint",
                "view-column | drop view shop.v | view column shop.v.s is missing",
                "extension | drop extension pg_trgm | extension pg_trgm is missing",
                "table | drop index shop.orders_s | "
            })
    void a_kind_is_told_whatever_became_of_what_it_stands_on(String kind, String change, String sentence)
            throws SQLException {
        tells(
                ReadOptions.ALL.withKinds(
                        Set.of(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))),
                change,
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.orders | drop table shop.orders cascade | table shop.orders is missing",
                "shop.orders | drop index shop.orders_s | index shop.orders_s is missing",
                "shop.orders | create index i on shop.orders (id) | index shop.i should not be there",
                "shop.orders | alter table shop.orders add n text | column shop.orders.n should not be there",
                "shop.orders | alter table shop.orders rename to o | table shop.orders is missing; index shop.orders_s: table should be shop.orders, is shop.o",
                "shop.orders | drop table shop.other; drop extension pg_trgm | ",
                "shop.new | create table shop.new (id integer primary key) | table shop.new should not be there",
                "shop.parts_1 | drop index shop.parts_s | index shop.parts_1_s_idx is missing",
                "shop.parts_1 | alter table shop.parts alter s type varchar(9) | column shop.parts_1.s: type should be text, is character varying(9)",
                "shop.parts | alter table shop.parts alter s type varchar(9) | column shop.parts.s: type should be text, is character varying(9)"
            })
    void a_table_is_told_with_all_that_stands_on_it(String table, String change, String sentence) throws SQLException {
        tells(ReadOptions.ALL.withTables(Set.of(table)), change, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.orders* | drop table shop.orders cascade | view shop.v is missing",
                "shop.v | drop table shop.orders cascade | table shop.orders is missing",
                "shop.new | create table shop.new (id integer primary key) | ",
                "shop.parts | drop table shop.parts | ",
                "shop.parts.s | alter table shop.parts alter s type varchar(9) | column shop.parts_1.s: type should be text, is character varying(9)",
                "shop.parts* | alter table shop.parts alter s type varchar(9) | ",
                "shop | drop schema shop cascade | extension pg_trgm is missing"
            })
    void what_is_ignored_hides_nothing_else(String name, String change, String sentence) throws SQLException {
        tells(ReadOptions.ALL.withIgnored(Set.of(name)), change, sentence);
    }

    @Test
    void a_schema_is_told_alone_although_the_other_side_holds_the_whole_database() throws SQLException {
        var whole = CaseRun.snapshot(SERVER, SHOP);
        var options = ReadOptions.ALL.withSchemas(Set.of("shop"));
        var read = CaseRun.snapshot(SERVER, SHOP + "drop view shop.v;\ncreate table public.t (id integer);", options);
        assertThat(sentences(whole, read, options)).containsExactly("view shop.v is missing");
        assertThat(sentences(read, whole, options)).containsExactly("view shop.v should not be there");
        var without = CaseRun.snapshot(SERVER, "create table public.t (id integer)", options);
        assertThat(sentences(whole, without, options)).containsExactly("schema shop is missing");
    }

    @Test
    void a_filtered_snapshot_serves_the_same_filter_as_the_whole_one() throws SQLException {
        var options = ReadOptions.ALL.withKinds(Set.of(Kind.INDEX));
        var whole = CaseRun.snapshot(SERVER, SHOP);
        var filtered = Snapshot.fromJson(options.filter().of(whole).toJson());
        assertThat(filtered.facts())
                .extracting(fact -> fact.identity().toString())
                .contains("index shop.parts_1_s_idx", "table shop.parts", "schema shop")
                .doesNotContain("table shop.other", "view shop.v", "extension pg_trgm");
        assertThat(sentences(filtered, whole, options)).isEmpty();
        var after = CaseRun.snapshot(
                SERVER, SHOP + "drop index shop.parts_s;\ncreate index i on shop.other (id);\ndrop view shop.v;");
        assertThat(sentences(filtered, after, options))
                .containsExactlyInAnyOrderElementsOf(sentences(whole, after, options))
                .containsExactly("index shop.i should not be there", "index shop.parts_s is missing");
    }

    @Test
    void a_respelled_object_is_settled_behind_every_filter() throws SQLException {
        var reference = CaseRun.snapshot(SERVER, SHOP);
        var dumped = "s::text = any (array['a'::varchar, 'b'::varchar]::text[])";
        var actual = CaseRun.snapshot(
                SERVER,
                SHOP.replace("s in ('a', 'b')", dumped).replace("k in ('a', 'b')", dumped.replace("s::", "k::")));
        var scratch = SERVER.database();
        SERVER.execute("postgres", "alter database " + scratch + " owner to app");
        for (var options : List.of(
                ReadOptions.ALL.withKinds(Set.of(Kind.INDEX)),
                ReadOptions.ALL.withKinds(Set.of(Kind.CONSTRAINT)),
                ReadOptions.ALL.withTables(Set.of("shop.orders")),
                ReadOptions.ALL.withTables(Set.of("shop.parts_1")),
                ReadOptions.ALL.withSchemas(Set.of("shop")),
                ReadOptions.ALL.withIgnored(Set.of("shop.v")))) {
            assertThat(sentences(reference, actual, options))
                    .isNotEmpty()
                    .allMatch(sentence -> sentence.endsWith("(spelling, unverified)"));
            try (var connection = SERVER.connect(scratch, "app")) {
                var check = new SpellingCheck(connection);
                assertThat(sentences(reference, check.settle(reference, actual, options.filter()), options))
                        .isEmpty();
                var part = options.filter().of(reference);
                assertThat(sentences(part, check.settle(part, actual, options.filter()), options))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_snapshot_that_lacks_what_an_expression_stands_on_leaves_it_unverified() throws SQLException {
        var whole = CaseRun.snapshot(SERVER, SHOP);
        var indexes = new Snapshot(
                whole.serverVersion(),
                whole.database(),
                null,
                whole.facts().stream()
                        .filter(fact -> fact.identity().kind() == Kind.INDEX)
                        .toList(),
                List.of());
        var actual = CaseRun.snapshot(SERVER, SHOP.replace("where s in ('a', 'b')", "where s = 'a'"));
        var scratch = SERVER.database();
        SERVER.execute("postgres", "alter database " + scratch + " owner to app");
        var options = ReadOptions.ALL.withKinds(Set.of(Kind.INDEX));
        try (var connection = SERVER.connect(scratch, "app")) {
            var settled = new SpellingCheck(connection).settle(indexes, actual);
            assertThat(sentences(indexes, settled, options))
                    .singleElement()
                    .asString()
                    .endsWith("(spelling, unverified)");
        }
    }

    @Test
    void what_is_not_compared_is_filtered_with_its_object() {
        var schema = Identity.of(Kind.SCHEMA, "public");
        var snapshot = new Snapshot(
                180_000,
                "x",
                null,
                List.of(
                        new Fact(schema, null, Map.of()),
                        new Fact(Identity.of(Kind.SEQUENCE, "public", "s"), schema, Map.of())),
                List.of());
        var aboutSequence = new NotCompared("sequence public.s", "its last value needs SELECT on it");
        var aboutData = new NotCompared("large objects (2)", "large objects are data");
        var both = List.of(aboutSequence, aboutData);
        assertThat(ReadOptions.ALL.filter().of(both, List.of(snapshot))).isEqualTo(both);
        assertThat(ReadOptions.ALL.withIgnored(Set.of("public.*")).filter().of(both, List.of(snapshot)))
                .containsExactly(aboutData);
    }

    private static void tells(ReadOptions options, String change, String sentences) throws SQLException {
        var outcome = CaseRun.differences(SERVER, SHOP, change.replace("; ", ";\n"));
        assertThat(sentences(outcome.before(), outcome.after(), options))
                .isEqualTo(sentences == null ? List.of() : List.of(sentences.split("; ")));
    }

    private static List<String> sentences(Snapshot expected, Snapshot actual, ReadOptions options) {
        return SchemaComparison.compare(expected, actual, Strictness.STRICT, options.filter()).stream()
                .map(Difference::sentence)
                .toList();
    }
}
