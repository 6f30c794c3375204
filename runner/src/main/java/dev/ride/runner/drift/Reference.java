package dev.ride.runner.drift;

import dev.ride.scoring.schema.NotCompared;
import dev.ride.scoring.schema.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the targets should be.
 *
 * @param ledger empty where it keeps none, was not asked for one, or is a snapshot, which holds none
 */
record Reference(String name, Snapshot schema, Optional<Ledger> ledger) {
    private static final int SHORT = 12;

    Stamp stamp(Snapshot actual, Optional<Ledger> itsLedger) {
        if (ledger.isPresent() && itsLedger.isPresent() && !ledger.get().recordsTheSameAs(itsLedger.get())) {
            return Stamp.of(itsLedger.get(), ledger.get());
        }
        return new Stamp(
                actual.fingerprint().substring(0, SHORT),
                schema.fingerprint().substring(0, SHORT),
                List.of(),
                List.of());
    }

    /** What was not compared: the target's own, and of the reference what the target could have been asked about. */
    List<NotCompared> notComparedBeside(Snapshot actual) {
        var own = actual.notCompared().stream().map(NotCompared::what).collect(Collectors.toSet());
        return Stream.concat(
                        actual.notCompared().stream(),
                        schema.notCompared().stream().filter(left -> !own.contains(left.what())))
                .sorted()
                .toList();
    }
}
