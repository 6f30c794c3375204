package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpellingCheckIT {
    private static final TestServer SERVER = TestServer.newest();
    private static String scratch;

    /** Before and after a dump: the server prints the list of the first as the second, and the second as itself. */
    private static final String ONE = "s in ('a', 'b')";

    private static final String OTHER = "s::text = any (array['a'::varchar, 'b'::varchar]::text[])";
    private static final String REAL = "s in ('a', 'c')";

    @BeforeAll
    static void makeScratch() {
        scratch = SERVER.database();
        SERVER.execute("postgres", "alter database " + scratch + " owner to app");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table t (s varchar(9), constraint c check (%s))",
                "create table t (s varchar(9)); create index i on t (s) where %s",
                "create table t (s varchar(9)); create index i on t ((%s))",
                "create table t (s varchar(9), e mood); create view v as select s, e from t where %s",
                "create table t (s varchar(9), b boolean generated always as (%s) stored)",
                "create table t (s varchar(9)); create policy p on t using (%s)",
                "create table t (s varchar(9)); create policy p on t with check (%s)",
                "create table t (s varchar(9)); create rule r as on insert to t where new.%s do nothing",
                "create table t (s varchar(9)); create statistics x on (%s), s from t",
                "create table t (s varchar(9)); create function f() returns bigint language sql begin atomic select count(*) from t where %s;end",
                "create schema a; create table t (s varchar(9)); create view a.v as select s from t where %s",
                "create schema a; create table t (s varchar(9)); create statistics a.x on (%s), s from t",
                "create schema a; create table a.t (s varchar(9)) partition by list ((%s))",
                "create schema a; create function a.f(s varchar) returns boolean language sql begin atomic select %s;end",
                "create table t (s varchar(9)); create procedure p() language sql begin atomic insert into t select s from t where %s;end"
            })
    void one_expression_in_two_spellings_is_one(String ddl) throws SQLException {
        var prelude = "create type mood as enum ('x');\n";
        var reference = CaseRun.snapshot(SERVER, prelude + statements(ddl, ONE));
        // what pg_dump would write: the printed text, read again
        var actual = CaseRun.snapshot(SERVER, prelude + statements(ddl, OTHER));
        var different = CaseRun.snapshot(SERVER, prelude + statements(ddl, REAL));
        try (var connection = SERVER.connect(scratch, "app")) {
            var check = new SpellingCheck(connection);
            assertThat(SchemaComparison.compare(reference, check.settle(reference, actual), Strictness.STRICT))
                    .isEmpty();
            assertThat(SchemaComparison.compare(reference, different, Strictness.STRICT))
                    .allMatch(Difference::unverified);
            assertThat(SchemaComparison.compare(reference, check.settle(reference, different), Strictness.STRICT))
                    .isNotEmpty()
                    .noneMatch(Difference::unverified);
        }
    }

    @Test
    void the_two_spellings_are_printed_in_two_ways() throws SQLException {
        var reference = CaseRun.snapshot(SERVER, "create table t (s varchar(9), constraint c check (" + ONE + "))");
        var printed = reference
                .byIdentity()
                .get(Identity.of(Kind.CONSTRAINT, "public", "t", "c"))
                .attributes()
                .get("expression");
        var actual = CaseRun.snapshot(SERVER, "create table t (s varchar(9), constraint c " + printed + ")");
        assertThat(SchemaComparison.compare(reference, actual, Strictness.STRICT))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence()).endsWith("(spelling, unverified)"));
    }

    /** What a publication's filter may hold one server prints in one way; another version may have another. */
    @ParameterizedTest
    @ValueSource(strings = {"", " (s, \"a)b\")"})
    void the_filter_of_a_publication_in_another_spelling_is_the_same(String columns) throws SQLException {
        var table = "create table t (s varchar(9), \"a)b\" text);\ncreate publication p for table t" + columns;
        var reference = CaseRun.snapshot(SERVER, table + " where (s = 'a')");
        var older = printed(reference, "((s)::text = 'a'::text)", "(s = 'a')");
        var different = CaseRun.snapshot(SERVER, table + " where (s = 'b')");
        assertThat(SchemaComparison.compare(reference, older, Strictness.STRICT))
                .singleElement()
                .returns(true, Difference::unverified);
        try (var connection = SERVER.connect(scratch, "app")) {
            var check = new SpellingCheck(connection);
            assertThat(SchemaComparison.compare(reference, check.settle(reference, older), Strictness.STRICT))
                    .isEmpty();
            assertThat(SchemaComparison.compare(reference, check.settle(reference, different), Strictness.STRICT))
                    .singleElement()
                    .returns(false, Difference::unverified);
        }
    }

    private static Snapshot printed(Snapshot snapshot, String text, String other) {
        return Snapshot.fromJson(snapshot.toJson().replace(text, other));
    }

    @Test
    void columns_and_a_filter_that_a_publication_has_or_not_are_no_spelling() throws SQLException {
        var table = "create table t (s varchar(9), n text);\ncreate publication p for table t ";
        var reference = CaseRun.snapshot(SERVER, table + "(s) where (s = 'a')");
        for (var other : List.of("", "(s)", "(s, n) where (s = 'b')")) {
            assertThat(SchemaComparison.compare(reference, CaseRun.snapshot(SERVER, table + other), Strictness.STRICT))
                    .singleElement()
                    .returns(false, Difference::unverified);
        }
    }

    @Test
    void a_superuser_is_refused() throws SQLException {
        try (var connection = SERVER.connect(scratch)) {
            assertThatThrownBy(() -> new SpellingCheck(connection)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String statements(String ddl, String condition) {
        return ddl.formatted(condition).replace("; ", ";\n");
    }
}
