package dev.ride.scoring.schema;

import dev.ride.scoring.schema.DumpExceptions.Step;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * pg_dump as a second opinion on every case of the table. What the comparer says of a case stands in the table, and
 * SchemaCasesIT holds it to that; here pg_dump is asked of the same scripts whether they make a difference. On the newest
 * server all cases; on older ones, where there are any, each case once, on them in turn, or all of them on each
 * with {@code -Dpg_dump.everywhere=true}.
 */
@ExtendWith(PgDumpRequired.class)
class PgDumpOracleIT {
    private static final boolean EVERYWHERE = Boolean.getBoolean("pg_dump.everywhere");
    private static final DumpExceptions EXCEPTIONS = new DumpExceptions();

    private static PgClient client;

    @BeforeAll
    static void start() {
        client = PgClient.start();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @TestFactory
    Stream<DynamicContainer> pg_dump_sees_a_difference_where_the_comparer_does_and_nowhere_else() {
        var older = TestServer.majors().stream()
                .filter(major -> major != TestServer.NEWEST)
                .toList();
        return TestServer.majors().stream().map(major -> {
            // dumps of the first schemas, of which many cases share one
            var dumps = new HashMap<String, String>();
            var cases = SchemaCase.of(major).stream()
                    .filter(test -> EVERYWHERE || major == TestServer.NEWEST || turn(test, older) == major)
                    .map(test -> dynamicTest(test.toString(), () -> check(TestServer.alone(major), test, dumps)));
            return dynamicContainer("PostgreSQL " + major, cases);
        });
    }

    private static int turn(SchemaCase test, List<Integer> older) {
        return older.get(Math.floorMod(test.toString().hashCode(), older.size()));
    }

    @Test
    void every_exception_is_about_a_case() {
        var cases = SchemaCase.of(TestServer.NEWEST);
        var routed = cases.stream().filter(test -> test.same().isPresent()).toList();
        assertThat(EXCEPTIONS.strangers(Step.CHANGE, cases)).isEmpty();
        assertThat(EXCEPTIONS.strangers(Step.SAME, routed)).isEmpty();
        assertThat(EXCEPTIONS.strangers(Step.ORDER, routed)).isEmpty();
    }

    private static void check(TestServer server, SchemaCase test, Map<String, String> dumps) throws SQLException {
        try (var database = new CaseDatabase(server)) {
            database.execute(test.base());
            var before = dumps.computeIfAbsent(test.base(), base -> client.dump(server, CaseDatabase.NAME));
            database.execute(test.change());
            compareChange(test, before, client.dump(server, CaseDatabase.NAME));
        }
        if (test.same().isPresent()) {
            try (var database = new CaseDatabase(server)) {
                database.execute(test.same().get());
                compareSame(test, dumps.get(test.base()), client.dump(server, CaseDatabase.NAME));
            }
        }
    }

    private static void compareChange(SchemaCase test, String before, String after) {
        var reason = EXCEPTIONS.reason(Step.CHANGE, test);
        if (reason.isPresent()) {
            assertThat(after.equals(before))
                    .as("pg_dump agrees, so this exception has had its day: %s", reason.get())
                    .isNotEqualTo(test.differences().isEmpty());
        } else if (test.differences().isEmpty()) {
            assertThat(after).as("the comparer sees no difference").isEqualTo(before);
        } else {
            assertThat(after)
                    .as("pg_dump sees no difference, the comparer sees %s", test.differences())
                    .isNotEqualTo(before);
        }
    }

    private static void compareSame(SchemaCase test, String first, String other) {
        var reordered = EXCEPTIONS.reason(Step.ORDER, test);
        var reason = reordered.or(() -> EXCEPTIONS.reason(Step.SAME, test));
        if (reason.isEmpty()) {
            assertThat(other).as("the comparer sees no difference").isEqualTo(first);
            return;
        }
        assertThat(other)
                .as("pg_dump agrees, so this exception has had its day: %s", reason.get())
                .isNotEqualTo(first);
        if (reordered.isPresent()) {
            assertThat(words(other)).as(reason.get()).isEqualTo(words(first));
        }
    }

    private static List<String> words(String dump) {
        return Stream.of(dump.split("[\\s,()]+")).sorted().toList();
    }
}
