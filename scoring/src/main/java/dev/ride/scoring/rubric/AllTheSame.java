package dev.ride.scoring.rubric;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.Snapshot;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Schemas without what is all the same to whoever works with them: the order in which a rule lists its values, a default
 * that says null, which PostgreSQL keeps of some types and not of others, a policy's WITH CHECK that repeats its USING,
 * options set to what holds without them, and a right to call for somebody where everybody has it.
 */
final class AllTheSame {
    private static final String VALUE = "(?:'(?:[^']|'')*'|-?\\d+(?:\\.\\d+)?)(?:::[a-z ]+)?";
    private static final Pattern EACH = Pattern.compile(VALUE);

    /** {@code IN (…)} and {@code NOT IN (…)}, as the server prints them. */
    private static final Pattern LIST =
            Pattern.compile("((?:= ANY|<> ALL) \\(\\(?ARRAY\\[)(" + VALUE + "(?:, " + VALUE + ")+)\\]");

    private static final Pattern NULL = Pattern.compile("NULL::[^(']+");

    private AllTheSame() {}

    static Snapshot of(Snapshot schema) {
        return new Snapshot(
                schema.format(),
                schema.serverVersion(),
                schema.database(),
                schema.schema(),
                schema.facts().stream().map(AllTheSame::of).toList(),
                schema.notCompared(),
                schema.settled());
    }

    private static Fact of(Fact fact) {
        var attributes = new TreeMap<>(fact.attributes());
        attributes.entrySet().removeIf(each -> holdsAnyway(fact, each.getKey(), each.getValue()));
        attributes.replaceAll(
                (name, text) -> text.contains("ARRAY[") ? LIST.matcher(text).replaceAll(AllTheSame::sorted) : text);
        return attributes.equals(fact.attributes())
                ? fact
                : new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }

    /** Whether an attribute says only what would be so without it. */
    private static boolean holdsAnyway(Fact fact, String attribute, String value) {
        return switch (attribute) {
            case "default" -> NULL.matcher(value).matches();
            // where a policy has both, writes are held against its USING if there is no WITH CHECK
            case "check" ->
                fact.identity().kind() == Kind.POLICY
                        && value.equals(fact.attributes().get("using"));
            default ->
                UsualOptions.has(fact, attribute, value)
                        || attribute.startsWith("grants to ") && value.equals("EXECUTE") && everybodyMayCall(fact);
        };
    }

    private static boolean everybodyMayCall(Fact fact) {
        return switch (fact.identity().kind()) {
            // what departs from a new one's rights is told of PUBLIC
            case FUNCTION, PROCEDURE, AGGREGATE -> !fact.attributes().containsKey("grants to PUBLIC");
            default -> false;
        };
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
