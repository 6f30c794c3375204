package dev.ride.runner.drift;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerVerdictTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # reference, target, schema equal, verdict,           drift
                    1 2,         1 2,    true,         RECORDED_AND_REAL, false
                    1 2,         2 1,    true,         RECORDED_AND_REAL, false
                    1 2,         1 2,    false,        RECORDED_NOT_REAL, true
                    1 2,         1 2 3,  true,         RECORDED_NOT_REAL, true
                    1 2,         1,      true,         REAL_NOT_RECORDED, true
                    1 2,         1,      false,        BEHIND,            true
                    1 2,         1 2 3,  false,        AHEAD,             true
                    1 2,         1 3,    false,        APART,             true
                    1 2,         ,       true,         NO_LEDGER,         false
                    1 2,         ,       false,        NO_LEDGER,         false
                    ,            1,      true,         NO_REFERENCE,      false
                    """)
    void versions_and_schema_together_make_the_verdict(
            String reference, String target, boolean schemaEqual, LedgerVerdict verdict, boolean drift) {
        assertThat(LedgerVerdict.of(ledger(reference), ledger(target), schemaEqual))
                .isEqualTo(verdict)
                .returns(drift, LedgerVerdict::isDrift);
    }

    private static Optional<Ledger> ledger(String versions) {
        return Optional.ofNullable(versions)
                .map(text -> new Ledger(
                        "test", new TreeSet<>(Stream.of(text.split(" ")).toList())));
    }
}
