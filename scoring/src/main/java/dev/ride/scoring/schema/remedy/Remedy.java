package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Difference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What mends one difference.
 *
 * @param steps none where no SQL can safely be said
 * @param reason why there is none, as a sentence without its full stop; null where there is
 */
public record Remedy(Difference difference, List<Step> steps, String reason) {
    /** A function's text may speak of what is made after it. */
    private static final String UNCHECKED = "SET check_function_bodies = off;";

    public Remedy {
        steps = List.copyOf(steps);
    }

    static Remedy none(Difference difference, String reason) {
        return new Remedy(difference, List.of(), reason);
    }

    public boolean isOffered() {
        return !steps.isEmpty();
    }

    /** The SQL for this difference alone; a comment where there is none. */
    public String sql() {
        return isOffered() ? String.join("\n", steps.stream().map(Step::text).toList()) : remark();
    }

    private String remark() {
        return Step.comment(difference.sentence() + ": " + reason + ".");
    }

    /** All of them as one script, and at its end why there is nothing for the rest. */
    public static String script(List<Remedy> remedies) {
        var steps = inOrder(remedies);
        var remarks = remedies.stream().filter(remedy -> !remedy.isOffered()).map(Remedy::remark);
        boolean functions = steps.stream().anyMatch(step -> step.phase() == Phase.FUNCTION);
        return Stream.of(
                        functions ? Stream.of(UNCHECKED) : Stream.<String>empty(),
                        steps.stream().map(Step::text),
                        remarks)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The steps of all, in an order in which things come after what they stand on. */
    public static List<Step> inOrder(List<Remedy> remedies) {
        return RunOrder.of(
                remedies.stream().flatMap(remedy -> remedy.steps().stream()).toList());
    }
}
