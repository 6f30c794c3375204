package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.SchemaComparison;
import dev.ride.scoring.schema.Scope;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.SpellingCheck;
import dev.ride.scoring.schema.Strictness;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts expressions that differ in their text to a scratch server, one question at a time whoever asks. */
final class Spelling {
    private static final int MAJOR = 10_000;

    private final Scratch scratch;
    private final Consumer<String> notes;
    private final Map<Integer, Optional<SpellingCheck>> checks = new TreeMap<>();

    /** @param notes told once a version why expressions stay unverified */
    Spelling(Scratch scratch, Consumer<String> notes) {
        this.scratch = scratch;
        this.notes = notes;
    }

    /** The differences that are left when what is only spelled otherwise is none. */
    List<Difference> compare(Snapshot reference, Snapshot actual, Strictness strictness, Scope scope) {
        var differences = SchemaComparison.compare(reference, actual, strictness, scope);
        return differences.stream().anyMatch(Difference::unverified)
                ? SchemaComparison.compare(reference, settled(reference, actual, scope), strictness, scope)
                : differences;
    }

    private synchronized Snapshot settled(Snapshot reference, Snapshot actual, Scope scope) {
        // a newer server reads what an older one printed, and not the other way round
        int major = Math.max(reference.serverVersion(), actual.serverVersion()) / MAJOR;
        try {
            var check = check(major);
            return check.isPresent() ? check.get().settle(reference, actual, scope) : actual;
        } catch (SQLException | RideException e) {
            checks.put(major, Optional.empty());
            notes.accept("The scratch server of PostgreSQL " + major + " failed, so spellings stay unverified: "
                    + Problems.sentence(e) + ".");
            return actual;
        }
    }

    private Optional<SpellingCheck> check(int major) throws SQLException {
        if (!checks.containsKey(major)) {
            var connection = scratch.open(major);
            checks.put(
                    major, connection.isEmpty() ? Optional.empty() : Optional.of(new SpellingCheck(connection.get())));
            if (connection.isEmpty()) {
                scratch.remedy(major).ifPresent(remedy -> notes.accept("Spellings stay unverified: " + remedy + "."));
            }
        }
        return checks.get(major);
    }
}
