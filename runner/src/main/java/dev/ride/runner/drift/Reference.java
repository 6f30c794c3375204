package dev.ride.runner.drift;

import dev.ride.scoring.schema.Snapshot;
import java.util.Optional;

/**
 * What the targets should be.
 *
 * @param ledger empty where it keeps none, was not asked for one, or is a snapshot, which holds none
 */
public record Reference(String name, Snapshot schema, Optional<Ledger> ledger) {
    private static final int SHORT = 12;

    TargetReport.Stamp stamp(Snapshot actual, Optional<Ledger> itsLedger) {
        if (ledger.isPresent() && itsLedger.isPresent() && !ledger.equals(itsLedger)) {
            return new TargetReport.Stamp(itsLedger.get().newest(), ledger.get().newest());
        }
        return new TargetReport.Stamp(
                actual.fingerprint().substring(0, SHORT), schema.fingerprint().substring(0, SHORT));
    }
}
