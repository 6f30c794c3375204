package dev.ride.scoring.schema;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalog's numbers of columns keep a gap for each that was dropped; a position counts those that are there. */
final class ColumnPositions {
    private static final String POSITION = "position";

    private ColumnPositions() {}

    static List<Fact> counted(List<Fact> facts) {
        var numbers = new HashMap<Identity, BitSet>();
        for (var fact : facts) {
            fact.attribute(POSITION)
                    .ifPresent(number -> numbers.computeIfAbsent(fact.parent(), any -> new BitSet())
                            .set(Integer.parseInt(number)));
        }
        numbers.values().removeIf(taken -> taken.cardinality() == taken.length() - 1);
        if (numbers.isEmpty()) {
            return facts;
        }
        return facts.stream().map(fact -> counted(fact, numbers)).toList();
    }

    private static Fact counted(Fact fact, Map<Identity, BitSet> numbers) {
        var number = fact.attributes().get(POSITION);
        if (number == null || !numbers.containsKey(fact.parent())) {
            return fact;
        }
        var upToIt = numbers.get(fact.parent()).get(0, Integer.parseInt(number) + 1);
        var attributes = new TreeMap<>(fact.attributes());
        attributes.put(POSITION, Integer.toString(upToIt.cardinality()));
        return new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }
}
