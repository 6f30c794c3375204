package dev.ride.scoring.rubric;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Snapshot;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Schemas in which the values that a rule lists stand in one order, whatever order they were typed in. */
final class AnyOrder {
    private static final String VALUE = "(?:'(?:[^']|'')*'|-?\\d+(?:\\.\\d+)?)(?:::[a-z ]+)?";
    private static final Pattern EACH = Pattern.compile(VALUE);

    /** {@code IN (…)} and {@code NOT IN (…)}, as the server prints them. */
    private static final Pattern LIST =
            Pattern.compile("((?:= ANY|<> ALL) \\(\\(?ARRAY\\[)(" + VALUE + "(?:, " + VALUE + ")+)\\]");

    private AnyOrder() {}

    static Snapshot of(Snapshot schema) {
        return new Snapshot(
                schema.format(),
                schema.serverVersion(),
                schema.database(),
                schema.schema(),
                schema.facts().stream().map(AnyOrder::of).toList(),
                schema.notCompared(),
                schema.settled());
    }

    private static Fact of(Fact fact) {
        if (fact.attributes().values().stream().noneMatch(text -> text.contains("ARRAY["))) {
            return fact;
        }
        var attributes = new TreeMap<>(fact.attributes());
        attributes.replaceAll((name, text) -> LIST.matcher(text).replaceAll(AnyOrder::sorted));
        return new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }

    private static String sorted(MatchResult list) {
        var values = EACH.matcher(list.group(2))
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining(", "));
        return Matcher.quoteReplacement(list.group(1) + values + "]");
    }
}
