package dev.ride.scoring.evidence;

import java.util.Comparator;

/**
 * A sequence that feeds a column.
 *
 * @param next what it hands out next
 * @param ascending whether it counts upwards
 * @param furthest the column's value that lies furthest in the sequence's direction; null without rows
 */
public record SequenceState(String sequence, String table, String column, long next, boolean ascending, Long furthest) {
    static final Comparator<SequenceState> ORDER = Comparator.comparing(SequenceState::sequence)
            .thenComparing(SequenceState::table)
            .thenComparing(SequenceState::column);

    /** Whether what it hands out next is beyond everything that is there. Named so that it is no field of the document. */
    public boolean runsAhead() {
        if (furthest == null) {
            return true;
        }
        return ascending ? next > furthest : next < furthest;
    }
}
