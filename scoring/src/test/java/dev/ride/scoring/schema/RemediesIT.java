package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The table of cases once more, there and back: what SQL is offered for mends its difference, and makes no other. On the
 * oldest and the newest server, between which the grammar only grows.
 */
class RemediesIT {
    @TestFactory
    Stream<DynamicContainer> what_is_offered_mends_what_it_is_offered_for() {
        return Stream.of(TestServer.majors().get(0), TestServer.newest().major())
                .distinct()
                .map(major -> {
                    var server = TestServer.of(major);
                    var firsts = new FirstSchemas();
                    var offered = new TreeSet<String>();
                    var cases = SchemaCase.of(major).stream().map(test -> (DynamicNode)
                            dynamicTest(test.toString(), () -> check(new RemedyRun(server, test, firsts), offered)));
                    var enough = dynamicTest(
                            "of most that can be mended something is offered",
                            () -> assertThat(offered).hasSizeGreaterThan(150));
                    return dynamicContainer("PostgreSQL " + major, Stream.concat(cases, Stream.of(enough)));
                });
    }

    private static void check(RemedyRun run, TreeSet<String> offered) throws SQLException {
        for (var outcome : run.bothWays()) {
            assertThat(outcome.notOffered())
                    .as("what still differs, or differs now, after\n%s", outcome.remedies())
                    .containsAll(outcome.stillDifferent());
            outcome.remedies().stream()
                    .filter(remedy -> !remedy.isOffered())
                    .forEach(remedy -> assertThat(remedy.sql().lines()).allMatch(line -> line.startsWith("-- ")));
            offered.addAll(outcome.offered());
        }
    }
}
