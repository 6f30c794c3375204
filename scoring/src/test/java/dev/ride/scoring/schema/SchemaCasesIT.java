package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The table of cases, on every major version that there are binaries of: each change is seen and named, alone; each
 * other route to the same schema is seen as the same; and nothing that the queries read is without a case.
 */
class SchemaCasesIT {
    @TestFactory
    Stream<DynamicContainer> a_change_is_exactly_one_finding_and_another_route_is_none() {
        return TestServer.majors().stream().map(major -> {
            var server = TestServer.of(major);
            var firsts = new FirstSchemas();
            var coverage = new CaseCoverage(server);
            var cases = SchemaCase.of(major).stream().map(test ->
                    (DynamicNode) dynamicTest(test.toString(), () -> check(test, server, firsts, coverage)));
            var databases = DatabaseCase.of(major).map(test ->
                    (DynamicNode) dynamicTest(test.toString(), () -> check(test, server, coverage)));
            var complete = dynamicTest("no kind and no attribute is without a case", coverage::check);
            return dynamicContainer(
                    "PostgreSQL " + major,
                    Stream.of(cases, databases, Stream.of(complete)).flatMap(all -> all));
        });
    }

    private static void check(SchemaCase test, TestServer server, FirstSchemas firsts, CaseCoverage coverage)
            throws SQLException {
        var outcome = CaseRun.differences(server, test.base(), test.change(), firsts);
        coverage.add(outcome);
        // printing of the same definitions has changed between majors; which objects and attributes differ has not
        if (server.major() == TestServer.newest().major()) {
            assertThat(outcome.forward())
                    .extracting(Difference::sentence)
                    .containsExactlyElementsOf(test.differences());
        } else {
            assertThat(outcome.forward())
                    .extracting(difference -> start(difference.sentence()))
                    .containsExactlyElementsOf(test.differences().stream()
                            .map(SchemaCasesIT::start)
                            .toList());
        }
        assertThat(outcome.backward())
                .as("the way back")
                .extracting(Difference::identity, Difference::attribute)
                .containsExactlyElementsOf(outcome.forward().stream()
                        .map(difference -> tuple(difference.identity(), difference.attribute()))
                        .toList());
        if (outcome.forward().isEmpty()) {
            assertThat(outcome.after().fingerprint()).isEqualTo(outcome.before().fingerprint());
        }
        assertThat(Snapshot.fromJson(outcome.after().toJson())).isEqualTo(outcome.after());
        var delta = SnapshotDelta.between(outcome.before(), outcome.after());
        assertThat(delta.applyTo(outcome.before())).isEqualTo(outcome.after());
        if (test.same().isPresent()) {
            var other = CaseRun.snapshot(server, test.same().get());
            assertThat(SchemaComparison.compare(outcome.before(), other, Strictness.STRICT))
                    .as("the other route")
                    .isEmpty();
            assertThat(other.fingerprint()).isEqualTo(outcome.before().fingerprint());
        }
    }

    private static void check(DatabaseCase test, TestServer server, CaseCoverage coverage) throws SQLException {
        var outcome = test.run(server);
        coverage.add(outcome);
        assertThat(outcome.forward()).extracting(Difference::sentence).containsExactlyElementsOf(test.differences());
    }

    private static String start(String sentence) {
        return sentence.replaceFirst(" should be .*", "");
    }
}
