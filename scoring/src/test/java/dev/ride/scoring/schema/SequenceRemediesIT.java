package dev.ride.scoring.schema;

import dev.ride.scoring.schema.remedy.Remedies;
import dev.ride.scoring.schema.remedy.Remedy;
import dev.ride.scoring.schema.remedy.Step;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SequenceRemediesIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minvalue 100                | minvalue 1                   | true",
                "maxvalue 100                |                              | true",
                "as integer                  |                              | true",
                "as smallint increment -1    | increment -1                 | true",
                "increment -1                |                              | true",
                "                            | as integer                   | false",
                "maxvalue 200                | maxvalue 100                 | false",
                "minvalue 100                | minvalue 200 start 200       | false",
                "increment 2                 |                              | false"
            })
    void bounds_that_a_sequence_may_stand_beyond_are_cautioned_of(String wanted, String found, boolean cautioned)
            throws SQLException {
        var expected = sequence(wanted);
        var actual = sequence(found);
        var steps = Remedy.inOrder(
                Remedies.of(expected, actual, SchemaComparison.compare(expected, actual, Strictness.STRICT)));
        assertThat(steps).isNotEmpty();
        assertThat(steps.stream().map(Step::caution).anyMatch(Objects::nonNull)).isEqualTo(cautioned);
    }

    private static Snapshot sequence(String properties) throws SQLException {
        return CaseRun.snapshot(
                TestServer.newest(), "create sequence s " + Objects.requireNonNullElse(properties, "") + ";");
    }
}
