package dev.ride.scoring.schema;

import dev.ride.scoring.schema.remedy.Remedies;
import dev.ride.scoring.schema.remedy.Remedy;
import dev.ride.scoring.schema.remedy.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three tables, one below the other or one below two, and something of a column or trigger that each may have set or not: from every such state to every
 * other one the SQL that mends leads in one go, whether a statement reaches the tables below or not.
 */
class InheritedRemediesIT {
    private static final String PARTITIONS = """
            create table t (k integer, a text) partition by range (k);
            create table t1 partition of t for values from (0) to (10) partition by range (k);
            create table t2 partition of t1 for values from (0) to (5);
            """;

    private static final String TRIGGERS = PARTITIONS + """
            create function f() returns trigger language plpgsql as 'begin return new; end';
            create trigger a after insert on t for each row execute function f();
            """;

    private static final String HEIRS = """
            create table t (k integer, a text);
            create table t1 () inherits (t);
            create table t2 () inherits (t1);
            """;

    private static final String TWO_ABOVE = """
            create table t (k integer, a text);
            create table t1 (k integer, a text);
            create table t2 () inherits (t1, t);
            """;

    private static final String DEFAULT = "only %s alter a set default 'x'";
    /** Where a table has a rule against nulls, those below have it too, unless it is one that is not handed down. */
    private static final String NOT_NULL = "%s alter a set not null";

    private static final String STORAGE = "only %s alter a set storage external";

    private static final List<String> SETTINGS = List.of(
            DEFAULT,
            NOT_NULL,
            "only %s alter a set statistics 5",
            STORAGE,
            "only %s alter a set compression pglz",
            "only %s alter a set (n_distinct = 5)");

    /** What a rule against nulls is called where it is not inherited any more, and whose it is, comes out once it is there: a second script mends it. */
    private static final List<String> AFTERWARDS = List.of("not null name", "not null local");

    private static final String ALONE = "only %s alter a set not null";

    static Stream<Arguments> states() {
        return TestServer.majors().stream()
                .flatMap(major -> Stream.of(
                                states(major, PARTITIONS, SETTINGS),
                                states(major, HEIRS, SETTINGS),
                                states(major, HEIRS, List.of(ALONE)),
                                states(major, TWO_ABOVE, List.of(DEFAULT, NOT_NULL, STORAGE, ALONE)),
                                states(major, TRIGGERS, List.of("only %s disable trigger a")))
                        .flatMap(each -> each));
    }

    private static Stream<Arguments> states(int major, String tables, List<String> settings) {
        return settings.stream().map(setting -> Arguments.of(major, tables, setting));
    }

    @ParameterizedTest
    @MethodSource("states")
    void one_script_leads_from_any_state_to_any_other(int major, String tables, String setting) throws SQLException {
        var scripts = scripts(major, tables, setting);
        var server = TestServer.of(major);
        var left = server.undone(connection -> {
            var empty = connection.setSavepoint();
            var snapshots = new ArrayList<Snapshot>();
            for (var script : scripts) {
                Script.run(connection, script);
                snapshots.add(CaseRun.read(connection));
                connection.rollback(empty);
            }
            var failures = new ArrayList<String>();
            for (var actual : snapshots) {
                Script.run(connection, scripts.get(snapshots.indexOf(actual)));
                var made = connection.setSavepoint();
                for (var wanted : snapshots) {
                    left(connection, wanted, actual, AFTERWARDS)
                            .forEach(each -> failures.add(scripts.get(snapshots.indexOf(wanted)) + each));
                    connection.rollback(made);
                }
                connection.rollback(empty);
            }
            return failures;
        });
        assertThat(left).isEmpty();
    }

    /** All that can be set, a rule that stays below by its name from above, and the tables without the column or the trigger. */
    private static List<String> scripts(int major, String tables, String setting) {
        var scripts = new ArrayList<String>();
        for (int state = 0; state < 8; state++) {
            var script = new StringBuilder(tables);
            for (int table = 0; table < 3; table++) {
                if ((state & 1 << table) != 0) {
                    script.append("alter table "
                            + setting.formatted(List.of("t", "t1", "t2").get(table)) + ";\n");
                }
            }
            scripts.add(script.toString());
        }
        if (setting.equals(NOT_NULL) && major >= 18) {
            scripts.add(tables + "alter table t alter a set not null;\nalter table only t alter a drop not null;\n");
        }
        scripts.add(tables.replace(", a text", "").replaceFirst("create trigger .*", ""));
        return scripts;
    }

    /** What is neither as it should be nor said to need other means, once what comes out afterwards is mended as well. */
    private static List<String> left(Connection connection, Snapshot wanted, Snapshot actual, List<String> afterwards)
            throws SQLException {
        var remedies = Remedies.of(wanted, actual, SchemaComparison.compare(wanted, actual, Strictness.STRICT));
        var steps = Remedy.inOrder(remedies).stream().map(Step::statement).toList();
        for (var step : steps) {
            try (var statement = connection.createStatement()) {
                statement.execute(step);
            } catch (SQLException e) {
                return List.of(e.getMessage() + " in " + steps);
            }
        }
        var notOffered = remedies.stream()
                .filter(remedy -> !remedy.isOffered())
                .map(Remedy::difference)
                .toList();
        var made = CaseRun.read(connection);
        var left = SchemaComparison.compare(wanted, made, Strictness.STRICT).stream()
                .filter(difference -> !notOffered.contains(difference))
                .toList();
        boolean isAfterwards = left.stream().allMatch(difference -> afterwards.contains(difference.attribute()));
        return isAfterwards && !left.isEmpty()
                ? left(connection, wanted, made, List.of())
                : left.stream()
                        .map(difference -> difference.sentence() + " after " + steps)
                        .toList();
    }
}
