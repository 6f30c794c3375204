package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.SchemaComparison;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.Strictness;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tenant's schema against the end states that are accepted for it. */
final class SchemaRule {
    private SchemaRule() {}

    static Ruling judge(Case open, String tenant, Check.Schema check) {
        var nearest = differences(open, tenant, check.alternatives(), check.objects()).values().stream()
                .min((left, right) -> Integer.compare(left.size(), right.size()))
                .orElseThrow();
        return Ruling.unless(nearest.stream()
                .map(difference -> tenant + ": " + difference.sentence())
                .toList());
    }

    /** By end state, what differs from it. */
    static SortedMap<String, List<Difference>> differences(
            Case open, String tenant, List<String> alternatives, List<String> objects) {
        var differences = new TreeMap<String, List<Difference>>();
        var state = open.state(tenant);
        var endStates = open.endStates(tenant, alternatives);
        var actual = state.schema().applyTo(endStates.get(EndState.REFERENCE).schema());
        boolean asReference =
                state.schema().absent().isEmpty() && state.schema().present().isEmpty();
        endStates.forEach((name, endState) -> differences.put(
                name,
                asReference && name.equals(EndState.REFERENCE)
                        ? List.of()
                        : differences(endState.schema(), actual, objects)));
        return differences;
    }

    private static List<Difference> differences(Snapshot expected, Snapshot actual, List<String> objects) {
        var asWritten = compared(expected, actual, objects);
        if (asWritten.isEmpty()) {
            return asWritten;
        }
        var inEffect = compared(AllTheSame.of(expected), AllTheSame.of(actual), objects);
        return inEffect.size() < asWritten.size() ? inEffect : asWritten;
    }

    private static List<Difference> compared(Snapshot expected, Snapshot actual, List<String> objects) {
        if (objects == null) {
            return SchemaComparison.compare(expected, actual, Strictness.LENIENT);
        }
        var names = new TreeSet<>(objects);
        return SchemaComparison.compare(
                expected,
                actual,
                Strictness.LENIENT,
                lineage ->
                        lineage.stream().anyMatch(at -> names.contains(at.name()) || names.contains(at.simpleName())));
    }
}
