package dev.ride.runner.drift;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # kept,        reference, target, schema equal, verdict
                    NUMBERED_HEAD, 10,        9,      false,        BEHIND
                    NUMBERED_HEAD, 10,        9,      true,         REAL_NOT_RECORDED
                    NUMBERED_HEAD, 9,         10,     false,        AHEAD
                    NUMBERED_HEAD, 9,         10,     true,         RECORDED_NOT_REAL
                    NUMBERED_HEAD, 10,        '',     false,        BEHIND
                    NUMBERED_HEAD, 10,        10,     false,        RECORDED_NOT_REAL
                    HEAD,          c5,        a1,     false,        ANOTHER_REVISION
                    HEAD,          c5,        a1,     true,         ANOTHER_REVISION
                    HEAD,          c5,        '',     false,        BEHIND
                    HEAD,          c5 d7,     c5,     false,        BEHIND
                    HEAD,          c5,        c5,     true,         RECORDED_AND_REAL
                    """)
    void a_ledger_that_keeps_the_last_only_is_judged_by_what_that_tells(
            Ledger.Kept kept, String reference, String target, boolean schemaEqual, LedgerVerdict verdict) {
        assertThat(LedgerVerdict.of(ledger(kept, reference), ledger(kept, target), schemaEqual))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # reference,  target,     line
                    9 10,         9,          db=9 expected=10
                    10,           9,          db=9 expected=10
                    1.9 1.10,     1.9,        db=1.9 expected=1.10
                    001 002 003,  001 003,    db=003 expected=003 missing=002
                    1 2 3 10,     2 10,       'db=10 expected=10 missing=1,3'
                    001 003,      001 002 003, db=003 expected=003 extra=002
                    v2 v10,       v1 v10,     db=v10 expected=v10 missing=v2 extra=v1
                    2,            '',         db=none expected=2
                    """)
    void the_newest_stands_for_a_ledger_and_where_it_is_the_same_what_is_missing(
            String reference, String target, String line) {
        assertThat(Stamp.of(ledger(target).orElseThrow(), ledger(reference).orElseThrow())
                        .words())
                .isEqualTo(line);
    }

    @Test
    void a_dirty_ledger_agrees_with_none_not_even_another_dirty_one() {
        var dirty = Optional.of(new Ledger("test", Ledger.Kept.NUMBERED_HEAD, new TreeSet<>(), Optional.of("5")));
        var clean = ledger(Ledger.Kept.NUMBERED_HEAD, "5");
        assertThat(LedgerVerdict.of(dirty, dirty, true)).isEqualTo(LedgerVerdict.DIRTY);
        assertThat(LedgerVerdict.of(clean, dirty, true)).isEqualTo(LedgerVerdict.DIRTY);
        assertThat(LedgerVerdict.of(dirty, clean, true)).isEqualTo(LedgerVerdict.DIRTY_REFERENCE);
        assertThat(LedgerVerdict.of(Optional.empty(), dirty, true))
                .isEqualTo(LedgerVerdict.DIRTY)
                .returns(true, LedgerVerdict::isDrift);
        assertThat(new LedgerReport(LedgerVerdict.DIRTY, dirty).words()).isEqualTo("its ledger is dirty at 5");
        assertThat(Stamp.of(dirty.orElseThrow(), clean.orElseThrow()).words()).startsWith("db=5(dirty) expected=5");
    }

    private static Optional<Ledger> ledger(String versions) {
        return ledger(Ledger.Kept.ALL, versions);
    }

    private static Optional<Ledger> ledger(Ledger.Kept kept, String versions) {
        return Optional.ofNullable(versions)
                .map(text -> Stream.of(text.split(" "))
                        .filter(version -> !version.isEmpty())
                        .toList())
                .map(list -> new Ledger("test", kept, new TreeSet<>(list), Optional.empty()));
    }
}
