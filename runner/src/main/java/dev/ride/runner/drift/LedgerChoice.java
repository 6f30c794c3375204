package dev.ride.runner.drift;

import java.util.Optional;

/** Which table is taken for a database's ledger. */
public sealed interface LedgerChoice {
    /** None: nothing is read and judged but the schema. */
    record NotRead() implements LedgerChoice {}

    /** The one of a migration tool that is known. */
    record Recognised() implements LedgerChoice {}

    /** @param table bare or schema-qualified */
    record Named(String table) implements LedgerChoice {
        /** Empty where any schema will do. */
        Optional<String> schema() {
            int dot = table.indexOf('.');
            return dot < 0 ? Optional.empty() : Optional.of(table.substring(0, dot));
        }

        String name() {
            return table.substring(table.indexOf('.') + 1);
        }
    }

    default boolean isRead() {
        return !(this instanceof NotRead);
    }

    default Optional<Named> named() {
        return this instanceof Named named ? Optional.of(named) : Optional.empty();
    }
}
