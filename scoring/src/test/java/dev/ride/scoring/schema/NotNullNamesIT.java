package dev.ride.scoring.schema;

import dev.ride.scoring.schema.remedy.Remedies;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the usual name of a rule against nulls is too long, the server cuts it, and the catalog tells how. */
class NotNullNamesIT {
    private static final String LONG = "t".repeat(60);
    private static final String CUT = "tttttttttttttttttttttttttttttttttttttttttttttttttttt_a_not_null";

    @ParameterizedTest
    @CsvSource({"constraint kept not null, kept", "not null, " + CUT})
    void a_rule_is_set_by_the_name_that_it_has(String rule, String name) throws SQLException {
        var expected = table(rule);
        var actual = table("");

        assertThat(Remedies.of(expected, actual, SchemaComparison.compare(expected, actual, Strictness.STRICT)))
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.isOffered()).isTrue())
                .satisfies(remedy -> assertThat(remedy.sql()).contains("ADD CONSTRAINT \"" + name + "\" NOT NULL"));
    }

    private static Snapshot table(String rule) throws SQLException {
        return CaseRun.snapshot(TestServer.newest(), "create table " + LONG + " (a integer " + rule + ");");
    }
}
