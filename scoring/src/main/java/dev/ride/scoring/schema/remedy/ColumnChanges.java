package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Sets an attribute of a column where tables below may have the column too. Some statements reach those and some do not;
 * either way each is left as it is expected to be.
 */
final class ColumnChanges {
    private static final String NOT_NULL = "not null";
    private static final Set<String> REACHING = Set.of("default", NOT_NULL, "statistics target", "storage");

    private final Side expected;
    private final Side actual;
    private final Below below;

    ColumnChanges(Side expected, Side actual) {
        this.expected = expected;
        this.actual = actual;
        this.below = new Below(expected, actual);
    }

    /** @param value the expected one; null for what is usual */
    List<Step> steps(Identity column, String attribute, String value) {
        var steps = new ArrayList<Step>();
        steps.add(step(column, attribute, value));
        if (REACHING.contains(attribute) || isOfOneTable(attribute)) {
            boolean reaching = reaches(column, attribute) && !stopsAt(column, attribute);
            below.of(column).forEach(heir -> {
                var wanted = expected.attributes(heir).get(attribute);
                var left = reaching && !isKept(heir, attribute)
                        ? value
                        : actual.attributes(heir).get(attribute);
                if (!Objects.equals(wanted, left)) {
                    steps.add(step(heir, attribute, wanted).below());
                }
            });
        }
        return steps;
    }

    /** Whether a statement sets it on no table but the one it names. */
    static boolean isOfOneTable(String attribute) {
        return attribute.equals("compression") || attribute.startsWith(Changes.OPTION);
    }

    private Step step(Identity column, String attribute, String value) {
        return new ColumnSql(expected, actual, column, stopsAt(column, attribute)).change(attribute, value);
    }

    /** Whether a statement would reach tables below that are to have something else. */
    private boolean stopsAt(Identity column, String attribute) {
        return reaches(column, attribute) && !mustReach(column, attribute) && below.differs(column, attribute);
    }

    private boolean reaches(Identity column, String attribute) {
        return REACHING.contains(attribute) && !(attribute.equals(NOT_NULL) && isForItAlone(column));
    }

    private boolean isForItAlone(Identity column) {
        var side = expected.attributes(column).containsKey(NOT_NULL) ? expected : actual;
        return side.attributes(column).containsKey("not null no inherit");
    }

    /** What partitions lose with a partitioned table they may need again. */
    private boolean mustReach(Identity column, String attribute) {
        return attribute.equals(NOT_NULL) && actual.has(column) && actual.isPartitioned(actual.parent(column));
    }

    /** A rule of its own stays when the one above goes. */
    private boolean isKept(Identity heir, String attribute) {
        return attribute.equals(NOT_NULL) && actual.attributes(heir).containsKey("not null local");
    }
}
