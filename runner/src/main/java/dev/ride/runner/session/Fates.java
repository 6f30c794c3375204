package dev.ride.runner.session;

import dev.ride.runner.recorder.TransactionFates;
import dev.ride.runner.recorder.collector.Access;
import dev.ride.scoring.evidence.activity.Change.Fate;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Asks a sandbox's server what became of transactions. */
record Fates(Access access) implements Function<Set<Long>, Map<Long, Fate>> {
    @Override
    public Map<Long, Fate> apply(Set<Long> transactions) {
        try (var connection = access.asSuperuser()) {
            return TransactionFates.of(connection, transactions);
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }
}
