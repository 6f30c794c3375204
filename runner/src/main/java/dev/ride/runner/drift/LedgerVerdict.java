package dev.ride.runner.drift;

import java.util.Optional;

/** What a target's ledger and its real schema say together, each held against the reference's. */
public enum LedgerVerdict {
    RECORDED_AND_REAL("recorded and real"),
    RECORDED_NOT_REAL("recorded but not real"),
    REAL_NOT_RECORDED("real but not recorded"),
    BEHIND("behind, in ledger and schema"),
    AHEAD("ahead, in ledger and schema"),
    APART("records other versions, and the schema differs"),
    ANOTHER_REVISION("records another revision, and such a ledger does not say which is the later"),
    DIRTY("its ledger is dirty"),
    DIRTY_REFERENCE("the reference's ledger is dirty"),
    NO_LEDGER("has no ledger"),
    NO_REFERENCE("the reference has no ledger to compare with");

    private final String words;

    LedgerVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether this alone makes a target drifted. */
    public boolean isDrift() {
        return switch (this) {
            case RECORDED_AND_REAL, NO_LEDGER, NO_REFERENCE -> false;
            case RECORDED_NOT_REAL, REAL_NOT_RECORDED, BEHIND, AHEAD, APART, ANOTHER_REVISION, DIRTY, DIRTY_REFERENCE ->
                true;
        };
    }

    static LedgerVerdict of(Optional<Ledger> reference, Optional<Ledger> target, boolean schemaEqual) {
        if (target.isEmpty()) {
            return NO_LEDGER;
        }
        if (target.get().dirty().isPresent()) {
            return DIRTY;
        }
        if (reference.isEmpty()) {
            return NO_REFERENCE;
        }
        if (reference.get().dirty().isPresent()) {
            return DIRTY_REFERENCE;
        }
        boolean lacks = reference.get().goesBeyond(target.get());
        boolean more = target.get().goesBeyond(reference.get());
        if (!lacks && !more) {
            return schemaEqual ? RECORDED_AND_REAL : RECORDED_NOT_REAL;
        }
        if (lacks && more && tellHeadsOnly(reference.get(), target.get())) {
            return ANOTHER_REVISION;
        }
        if (schemaEqual) {
            return lacks ? REAL_NOT_RECORDED : RECORDED_NOT_REAL;
        }
        return !more ? BEHIND : !lacks ? AHEAD : APART;
    }

    private static boolean tellHeadsOnly(Ledger one, Ledger other) {
        return one.kept() == Ledger.Kept.HEAD && other.kept() == Ledger.Kept.HEAD;
    }
}
