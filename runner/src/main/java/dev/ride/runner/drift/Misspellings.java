package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What was asked for and is not in the reference: if it is misspelt, nobody has it, and so everybody would agree. */
final class Misspellings {
    private final LedgerChoice ledgerChoice;
    private final Consumer<String> notes;
    private final Set<String> noted = new HashSet<>();

    Misspellings(LedgerChoice ledgerChoice, Consumer<String> notes) {
        this.ledgerChoice = ledgerChoice;
        this.notes = notes;
    }

    void refuseMissing(String reference, Optional<Ledger> ledger) {
        var named = ledgerChoice.named();
        if (named.isPresent() && ledger.isEmpty()) {
            throw RideException.badInput(
                    "The reference " + reference + " has no ledger "
                            + DatabaseUrl.quoted(named.get().table()) + ".",
                    "Name its table, or leave the name out to have it recognised.");
        }
    }

    /** Whether a filter is misspelt nobody can tell, so that is only said, and once. */
    void noteUnknown(String reference, List<String> unknown) {
        unknown.stream()
                .filter(noted::add)
                .forEach(name -> notes.accept(reference + " has no " + name + ", of which --only speaks."));
    }
}
