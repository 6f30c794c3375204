package dev.ride.scoring.schema;

import dev.ride.scoring.schema.DumpExceptions.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What comes out of a dump is the same schema to the comparer, expressions in the spelling of a dump included. */
@ExtendWith(PgDumpRequired.class)
class DumpAndRestoreIT {
    private static final TestServer SERVER = TestServer.alone(TestServer.NEWEST);
    private static final DumpExceptions EXCEPTIONS = new DumpExceptions();
    private static final String SCRATCH = "scratch";
    /** Many changes lead to a schema that is another case's: each is dumped but once. */
    private static final Set<List<Fact>> RESTORED = new HashSet<>();

    private static PgClient client;
    private static Connection scratch;

    @BeforeAll
    static void start() throws SQLException {
        client = PgClient.start();
        SERVER.execute(
                "postgres", "create role " + SCRATCH + " login;\ncreate database " + SCRATCH + " owner " + SCRATCH);
        scratch = SERVER.connect(SCRATCH, SCRATCH);
    }

    @AfterAll
    static void stop() throws SQLException {
        client.close();
        scratch.close();
        SERVER.execute("postgres", "drop database " + SCRATCH + ";\ndrop role " + SCRATCH);
    }

    /** The changed ones after the first ones, of which they skip what is the same. */
    @TestFactory
    Stream<DynamicContainer> a_database_restored_from_its_dump_is_the_same() {
        return Stream.of(
                dynamicContainer(
                        "The first schema",
                        firsts().stream()
                                .map(test ->
                                        dynamicTest(test.toString(), () -> check(Step.RESTORE, test, test.base())))),
                dynamicContainer(
                        "The schema after the change",
                        SchemaCase.of(SERVER.major()).stream()
                                .map(test -> dynamicTest(
                                        test.toString(),
                                        () -> check(Step.RESTORE_CHANGED, test, test.base() + test.change())))));
    }

    @Test
    void every_exception_is_about_a_case() {
        assertThat(EXCEPTIONS.strangers(Step.RESTORE, firsts())).isEmpty();
        assertThat(EXCEPTIONS.strangers(Step.RESTORE_CHANGED, SchemaCase.of(SERVER.major())))
                .isEmpty();
    }

    /** One of those that share a first schema. */
    private static List<SchemaCase> firsts() {
        var seen = new HashSet<String>();
        return SchemaCase.of(SERVER.major()).stream()
                .filter(test -> seen.add(test.base()))
                .toList();
    }

    private static void check(Step step, SchemaCase test, String script) throws SQLException {
        var reason = EXCEPTIONS.reason(step, test);
        try (var database = new CaseDatabase(SERVER)) {
            database.execute(script);
            var original = database.read();
            if (!RESTORED.add(original.facts())) {
                assertThat(reason).as("This is the schema of a case before it").isEmpty();
                return;
            }
            client.save(SERVER, CaseDatabase.NAME);
            database.drop();
            try {
                client.restore(SERVER);
            } catch (IllegalStateException refused) {
                assertThat(reason).as("psql: %s", refused.getMessage()).isPresent();
                return;
            }
            database.reopen();
            var restored = new SpellingCheck(scratch).settle(original, database.read());
            var differences = SchemaComparison.compare(original, restored, Strictness.STRICT);
            if (differences.isEmpty()) {
                assertThat(restored.fingerprint()).isEqualTo(original.fingerprint());
            }
            if (reason.isEmpty()) {
                assertThat(differences).extracting(Difference::sentence).isEmpty();
            } else if (differences.isEmpty()) {
                fail("The restored is the same, so this exception has had its day: " + reason.get());
            }
        }
    }
}
