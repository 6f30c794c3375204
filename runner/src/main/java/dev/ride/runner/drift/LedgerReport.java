package dev.ride.runner.drift;

import java.util.Optional;

/**
 * What a target's ledger tells.
 *
 * @param verdict what it says together with the schema
 * @param ledger empty where the target keeps none
 */
public record LedgerReport(LedgerVerdict verdict, Optional<Ledger> ledger) {
    /** What is said, for people. */
    public String words() {
        var at = verdict == LedgerVerdict.DIRTY ? ledger.flatMap(Ledger::dirty) : Optional.<String>empty();
        return verdict.words() + at.map(version -> " at " + version).orElse("");
    }
}
