package dev.ride.scoring.rubric.detect;

import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change;
import java.util.Set;

/** Whether a change is to a table that its own transaction made, so that nobody else could be waiting for it. */
final class Freshness {
    private static final Set<String> MAKES_TABLE = Set.of("CREATE TABLE", "CREATE TABLE AS", "SELECT INTO");

    private Freshness() {}

    static boolean isFresh(Change change, Activity activity) {
        return activity.changes().stream()
                .anyMatch(made -> MAKES_TABLE.contains(made.tag())
                        && made.database().equals(change.database())
                        && made.transaction() == change.transaction()
                        && made.ordinal() <= change.ordinal()
                        && change.relation() != null
                        && made.on(change.relation()));
    }
}
