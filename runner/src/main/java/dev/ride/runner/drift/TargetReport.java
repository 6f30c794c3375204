package dev.ride.runner.drift;

import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.NotCompared;
import dev.ride.scoring.schema.remedy.Remedy;
import java.util.List;
import java.util.Optional;

/** What became of one target. */
public sealed interface TargetReport {
    /** Its name, never with a password. */
    String target();

    /** Hands it over as what it is. */
    void tell(Recipient recipient);

    /** Who does something else with each kind; nobody can forget one, which a chain of {@code instanceof} would let pass. */
    interface Recipient {
        void agreeing(Agreeing report);

        void drifted(Drifted report);

        void uncompared(Uncompared report);
    }

    /** It was read and held against the reference. */
    sealed interface Compared extends TargetReport {
        /** From the reference, sorted; none where only the ledger departs. */
        List<Difference> differences();

        /** What the reading role may not see, or nobody models. */
        List<NotCompared> notCompared();

        /** Empty when ledgers were not asked for. */
        Optional<LedgerReport> ledger();

        /** SQL that mends the differences, one for each; empty when it was not asked for. */
        List<Remedy> remedies();
    }

    record Agreeing(String target, List<NotCompared> notCompared, Optional<LedgerReport> ledger) implements Compared {
        @Override
        public List<Difference> differences() {
            return List.of();
        }

        @Override
        public List<Remedy> remedies() {
            return List.of();
        }

        @Override
        public void tell(Recipient recipient) {
            recipient.agreeing(this);
        }
    }

    /**
     * It departs in its schema, in its ledger, or in both.
     *
     * @param stamp what stands for the state of target and reference where one line must do
     */
    record Drifted(
            String target,
            List<Difference> differences,
            List<NotCompared> notCompared,
            Optional<LedgerReport> ledger,
            Stamp stamp,
            List<Remedy> remedies)
            implements Compared {
        @Override
        public void tell(Recipient recipient) {
            recipient.drifted(this);
        }
    }

    /** It could not be read or compared, so nothing is known of it. */
    sealed interface Uncompared extends TargetReport {
        /** Why, in one sentence. */
        String problem();

        @Override
        default void tell(Recipient recipient) {
            recipient.uncompared(this);
        }
    }

    /** What is in the way is outside, and somebody can clear it. */
    record Unreadable(String target, String problem) implements Uncompared {}

    /** Something unforeseen happened over this target. */
    record Failed(String target, RuntimeException bug) implements Uncompared {
        @Override
        public String problem() {
            return "this is a bug of ride: " + bug + "; run it again with --verbose and report the trace";
        }
    }
}
