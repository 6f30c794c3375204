package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What was asked for and is not in the reference: if it is misspelt, nobody has it, and so everybody would agree. */
final class Misspellings {
    private final Optional<String> ledgerTable;
    private final Consumer<String> notes;
    private final Set<String> noted = new HashSet<>();

    /** @param ledgerTable as it was named, if it was */
    Misspellings(Optional<String> ledgerTable, Consumer<String> notes) {
        this.ledgerTable = ledgerTable;
        this.notes = notes;
    }

    void refuseMissing(String reference, Optional<Ledger> ledger) {
        if (ledgerTable.isPresent() && ledger.isEmpty()) {
            throw RideException.badInput(
                    "The reference " + reference + " has no ledger " + DatabaseUrl.quoted(ledgerTable.get()) + ".",
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
