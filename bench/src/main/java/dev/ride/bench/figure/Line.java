package dev.ride.bench.figure;

import java.util.Optional;

/**
 * One line of the table: what {@code ride} took beside the least that the same work can cost.
 *
 * @param row the row of the benchmark that it came from
 * @param subject what was measured
 * @param against what it was measured beside; empty where there is no such thing
 * @param outcome the figures, or why there are none
 */
public record Line(String row, String subject, String against, Goal goal, Outcome outcome) {

    /** What came of measuring. */
    public sealed interface Outcome permits Measured, Alone, LeftOut {}

    /** Two things measured in turn. */
    public record Measured(Unit unit, Sample floor, Sample subject) implements Outcome {
        public double ratio() {
            return subject.median() / floor.median();
        }
    }

    /** A figure that has nothing to stand beside. */
    public record Alone(Unit unit, Sample subject) implements Outcome {}

    /** Nothing was measured, for this reason. */
    public record LeftOut(String reason) implements Outcome {}

    public static Line leftOut(String row, String reason) {
        return new Line(row, row, "", Goal.NONE, new LeftOut(reason));
    }

    public Optional<Double> ratio() {
        return outcome instanceof Measured measured ? Optional.of(measured.ratio()) : Optional.empty();
    }

    /** Whether the goal was met; empty where there is none, or nothing to tell it by. */
    public Optional<Boolean> met() {
        return goal.isSet() ? ratio().map(goal::metBy) : Optional.empty();
    }
}
