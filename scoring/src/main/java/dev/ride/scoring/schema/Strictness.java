package dev.ride.scoring.schema;

/**
 * What a comparison lets pass.
 *
 * @param extraFreeStanding whether an extra object that stands on no other counts: a table, a function, a type
 * @param extraMarks whether a comment, or what CLUSTER leaves at an index, counts where none is expected
 * @param statisticsTargets whether statistics targets and extra extended statistics count
 * @param generatedNames whether the names that PostgreSQL chose by itself count; if not, such objects match by structure
 * @param columnOrder whether the order of a table's columns counts
 * @param sequencePositions whether the last value of a sequence counts
 */
public record Strictness(
        boolean extraFreeStanding,
        boolean extraMarks,
        boolean statisticsTargets,
        boolean generatedNames,
        boolean columnOrder,
        boolean sequencePositions) {
    /** Everything that an application or an operator could notice; column order and sequence positions on request. */
    public static final Strictness STRICT = new Strictness(true, true, true, true, false, false);

    /** For scoring: what the reference has must be there exactly, and what harms nobody costs nothing. */
    public static final Strictness LENIENT = new Strictness(false, false, false, false, false, false);

    public Strictness withGeneratedNames(boolean counts) {
        return new Strictness(extraFreeStanding, extraMarks, statisticsTargets, counts, columnOrder, sequencePositions);
    }

    public Strictness withColumnOrder(boolean counts) {
        return new Strictness(
                extraFreeStanding, extraMarks, statisticsTargets, generatedNames, counts, sequencePositions);
    }

    public Strictness withSequencePositions(boolean counts) {
        return new Strictness(extraFreeStanding, extraMarks, statisticsTargets, generatedNames, columnOrder, counts);
    }
}
