package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.RelationName;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a session's events come to. */
public final class RecordedActivity {
    private RecordedActivity() {}

    /**
     * @param known which relations a scenario knows: others that a literal or a query names are not remembered
     * @param fates what became of transactions, as {@link TransactionFates} asks for it
     */
    public static Activity of(
            EventFile events, Predicate<RelationName> known, Function<Set<Long>, Map<Long, Fate>> fates)
            throws IOException {
        var builder = new ActivityBuilder(known);
        events.forEach(builder::see);
        return builder.build(fates);
    }
}
