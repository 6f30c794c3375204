package dev.ride.runner.scenario.source;

import dev.ride.runner.scenario.source.YamlNode.Scalar;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Many names written as one item of a list: {@code tenant_{001..050}} stands for fifty, and {@code but tenant_007} after
 * it takes one out again.
 */
final class NamePattern {
    private static final Pattern RANGE = Pattern.compile("([a-z0-9_-]*)\\{([^{}]*)\\.\\.([^{}]*)}([a-z0-9_-]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern EXCEPTION = Pattern.compile("but ([a-z0-9_-]+)");
    private static final int MAX_NAMES = 10_000;

    private NamePattern() {}

    /** Adds the names that an item stands for to a list, or takes the one that it excepts out of it. */
    static void writeOut(Scalar item, List<YamlNode> names, Findings findings) {
        var exception = EXCEPTION.matcher(item.text());
        if (exception.matches() && !names.isEmpty()) {
            var name = exception.group(1);
            if (!names.removeIf(other -> other.asText().filter(name::equals).isPresent())) {
                findings.add(item.place(), "excepts " + name + ", which the list does not hold before it");
            }
            return;
        }
        var range = RANGE.matcher(item.text());
        if (!range.matches()) {
            names.add(item);
            return;
        }
        if (!isRange(range.group(2), range.group(3))) {
            findings.add(
                    item.place(),
                    "a range such as tenant_{001..050} counts up, with as many digits at both ends, to at most "
                            + MAX_NAMES + " names");
            return;
        }
        int width = range.group(2).length();
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        for (int number = first; number <= last; number++) {
            var digits = Integer.toString(number);
            var name = range.group(1) + "0".repeat(width - digits.length()) + digits + range.group(4);
            names.add(new Scalar(item.place(), name, item.textPlace()));
        }
    }

    private static boolean isRange(String first, String last) {
        if (!NUMBER.matcher(first).matches() || !NUMBER.matcher(last).matches() || first.length() != last.length()) {
            return false;
        }
        int names = Integer.parseInt(last) - Integer.parseInt(first) + 1;
        return names > 0 && names <= MAX_NAMES;
    }
}
