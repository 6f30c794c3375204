package dev.ride.scoring.schema;

import dev.ride.scoring.schema.DumpExceptions.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What comes out of a dump is the same schema to the comparer, expressions in the spelling of a dump included. */
@ExtendWith(PgDumpRequired.class)
class DumpAndRestoreIT {
    private static final TestServer SERVER = TestServer.alone(TestServer.NEWEST);
    private static final DumpExceptions EXCEPTIONS = new DumpExceptions();
    private static final String SCRATCH = "scratch";

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

    @TestFactory
    Stream<DynamicTest> a_database_restored_from_its_dump_is_the_same() {
        return cases().stream().map(test -> dynamicTest(test.toString(), () -> check(test)));
    }

    @Test
    void every_exception_is_about_a_case() {
        assertThat(EXCEPTIONS.strangers(Step.RESTORE, cases())).isEmpty();
    }

    /** One of those that share a first schema. */
    private static List<SchemaCase> cases() {
        var seen = new HashSet<String>();
        return SchemaCase.of(SERVER.major()).stream()
                .filter(test -> seen.add(test.base()))
                .toList();
    }

    private static void check(SchemaCase test) throws SQLException {
        var reason = EXCEPTIONS.reason(Step.RESTORE, test);
        try (var database = new CaseDatabase(SERVER)) {
            database.execute(test.base());
            var original = SERVER.read(CaseDatabase.NAME);
            client.save(SERVER, CaseDatabase.NAME);
            database.drop();
            try {
                client.restore(SERVER);
            } catch (IllegalStateException refused) {
                assertThat(reason).as("psql: %s", refused.getMessage()).isPresent();
                return;
            }
            database.reopen();
            var restored = new SpellingCheck(scratch).settle(original, SERVER.read(CaseDatabase.NAME));
            var differences = SchemaComparison.compare(original, restored, Strictness.STRICT);
            if (reason.isEmpty()) {
                assertThat(differences).extracting(Difference::sentence).isEmpty();
            } else if (differences.isEmpty()) {
                fail("The restored is the same, so this exception has had its day: " + reason.get());
            }
        }
    }
}
