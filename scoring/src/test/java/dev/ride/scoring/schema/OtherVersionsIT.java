package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One schema on the newest server and on each of the others that there are binaries of. */
class OtherVersionsIT {
    private static final String RULES_AGAINST_NULLS = """
            create table t (id integer primary key, note text not null);
            create table parent (note text not null);
            create table child (note text not null) inherits (parent);
            create domain word as text not null;
            """;

    private static final String NAMED = """
            alter table t rename constraint t_note_not_null to said;
            comment on constraint said on t is 'x';
            """;

    static List<Integer> majors() {
        return TestServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void what_an_older_server_cannot_keep_of_a_rule_against_nulls_is_no_difference(int major) throws SQLException {
        var newest = CaseRun.snapshot(TestServer.newest(), RULES_AGAINST_NULLS + NAMED);
        var other = CaseRun.snapshot(TestServer.of(major), RULES_AGAINST_NULLS);
        assertThat(rules(newest, other)).hasSize(major == TestServer.NEWEST ? 2 : 0);
        assertThat(rules(other, newest)).hasSize(major == TestServer.NEWEST ? 2 : 0);
    }

    @ParameterizedTest
    @MethodSource("majors")
    void names_of_such_rules_in_domains_count_where_both_have_them(int major) throws SQLException {
        var newest = CaseRun.snapshot(
                TestServer.newest(),
                RULES_AGAINST_NULLS + "alter domain word rename constraint word_not_null to said;");
        var other = CaseRun.snapshot(TestServer.of(major), RULES_AGAINST_NULLS);
        assertThat(rules(newest, other)).hasSize(major < 17 ? 0 : 1);
    }

    private static List<Difference> rules(Snapshot expected, Snapshot actual) {
        return SchemaComparison.compare(expected, actual, Strictness.STRICT).stream()
                .filter(difference -> difference.attribute().startsWith("not null"))
                .toList();
    }
}
