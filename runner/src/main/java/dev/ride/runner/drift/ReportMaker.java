package dev.ride.runner.drift;

import dev.ride.scoring.schema.ObjectFilter;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.remedy.Remedies;
import java.util.List;
import java.util.Optional;

/** Makes the report of a target by holding what was read of it against the reference. */
record ReportMaker(DriftCheck.Settings settings, Spelling spelling) {
    /** @param filter what of the differences is wanted */
    TargetReport report(
            Reference reference, String target, Snapshot schema, Optional<Ledger> ledger, ObjectFilter filter) {
        var differences = spelling.compare(reference.schema(), schema, settings.strictness(), filter);
        var notCompared = filter.of(reference.notComparedBeside(schema), List.of(reference.schema(), schema));
        var verdict = settings.ledger().isRead()
                ? Optional.of(LedgerVerdict.of(reference.ledger(), ledger, differences.isEmpty()))
                : Optional.<LedgerVerdict>empty();
        var told = verdict.map(said -> new LedgerReport(said, ledger));
        if (differences.isEmpty() && verdict.filter(LedgerVerdict::isDrift).isEmpty()) {
            return new TargetReport.Agreeing(target, notCompared, told);
        }
        return new TargetReport.Drifted(
                target,
                differences,
                notCompared,
                told,
                reference.stamp(schema, ledger),
                settings.remedies() ? Remedies.of(reference.schema(), schema, differences) : List.of());
    }
}
