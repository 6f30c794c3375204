package dev.ride.scoring.evidence.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was done since the sandbox was as it is found, in order.
 *
 * @param firstTransaction the first that anybody could begin: what older ones wrote was found so
 * @param looks each kind of look at each relation once, the first time
 * @param changes everything that was changed, also what was rolled back
 * @param ledgerWrites who wrote the ledgers' rows that were not found there
 * @param lost why not everything is known; null when it is
 */
public record Activity(
        long firstTransaction, List<Look> looks, List<Change> changes, List<LedgerWrite> ledgerWrites, String lost) {
    public static final Activity NONE = new Activity(0, List.of(), List.of(), List.of(), null);

    public Activity {
        looks = looks.stream().sorted(Comparator.comparingLong(Look::ordinal)).toList();
        changes = changes.stream()
                .sorted(Comparator.comparingLong(Change::ordinal))
                .toList();
        ledgerWrites = ledgerWrites.stream()
                .filter(write -> write.transaction() >= firstTransaction)
                .sorted(Comparator.comparing(LedgerWrite::database).thenComparing(LedgerWrite::version))
                .toList();
    }

    public Activity with(List<LedgerWrite> writes) {
        return new Activity(firstTransaction, looks, changes, writes, lost);
    }

    /** The place of the first change that stands, anywhere. */
    public OptionalLong firstChange() {
        return changes.stream()
                .filter(Change::stands)
                .mapToLong(Change::ordinal)
                .findFirst();
    }

    /** Looks that were taken before anything was changed for good. */
    public List<Look> looksBeforeFirstChange() {
        long first = firstChange().orElse(Long.MAX_VALUE);
        return looks.stream().filter(look -> look.ordinal() < first).toList();
    }

    public Optional<Instant> firstChangeAt() {
        return changes.stream().filter(Change::stands).map(Change::at).findFirst();
    }

    public Optional<Instant> lastChangeAt() {
        return changes.stream().filter(Change::stands).map(Change::at).reduce((earlier, later) -> later);
    }
}
