package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the values of a variant. All combinations of the lists under {@code choose} are numbered, the first list turning
 * fastest; variant n is combination {@code n · step} modulo their count, where the step is 0.618 of the count, rounded, and
 * counted up until it has no divisor in common with the count. So variant 0 is the first value of each list, the variants
 * from 0 to the count are all different, and neighbours differ in much.
 */
final class Variant {
    private static final long MAX_COMBINATIONS = 1_000_000_000;
    private static final String NUMBER = "variant";

    private Variant() {}

    /** The values of all placeholders; {@code choose} may be absent. */
    static Map<String, String> draw(Optional<YamlNode> manifest, int variant, Findings findings) {
        var values = new LinkedHashMap<String, String>();
        values.put(NUMBER, Integer.toString(variant));
        if (!(manifest.flatMap(tree -> tree.get("choose")).orElse(null) instanceof Mapping choose)) {
            return values;
        }
        long count = combinations(choose, findings);
        if (count == 0) {
            return values;
        }
        long combination = variant * step(count) % count;
        for (var entry : choose.entries().entrySet()) {
            var items = entry.getValue().value().items();
            put(values, entry.getKey(), items.get((int) (combination % items.size())));
            combination /= items.size();
        }
        return values;
    }

    private static long combinations(Mapping choose, Findings findings) {
        long count = 1;
        for (var entry : choose.entries().entrySet()) {
            int values = entry.getValue().value().items().size();
            count *= values;
            if (values == 0 || count > MAX_COMBINATIONS) {
                var problem = values == 0 ? "nothing to choose from" : "more combinations than a thousand million";
                findings.add(entry.getValue().key(), "`" + entry.getKey() + "` has " + problem);
                return 0;
            }
        }
        return count;
    }

    static long step(long count) {
        long step = Math.max(1, Math.round(count * 0.618));
        while (divisor(step, count) > 1) {
            step++;
        }
        return step;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static void put(Map<String, String> values, String name, YamlNode drawn) {
        if (drawn instanceof Mapping mapping) {
            mapping.entries()
                    .forEach((key, entry) ->
                            entry.value().asText().ifPresent(text -> values.put(name + "." + key, text)));
            return;
        }
        drawn.asText().ifPresent(text -> values.put(name, text));
    }
}
