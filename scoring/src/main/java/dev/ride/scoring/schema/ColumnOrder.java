package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the order of columns, table by table, over the columns that both sides have. */
final class ColumnOrder {
    private ColumnOrder() {}

    static List<Difference> compare(SortedMap<Identity, Fact> expected, SortedMap<Identity, Fact> actual) {
        var wanted = columns(expected, actual);
        var found = columns(actual, expected);
        var differences = new ArrayList<Difference>();
        wanted.forEach((table, columns) -> {
            var order = inOrder(columns);
            var other = inOrder(found.get(table));
            if (!order.equals(other)) {
                differences.add(new Difference(table, "column order", order, other, false));
            }
        });
        return differences;
    }

    private static Map<Identity, List<Fact>> columns(
            SortedMap<Identity, Fact> facts, SortedMap<Identity, Fact> others) {
        return facts.values().stream()
                .filter(fact -> fact.identity().kind() == Kind.COLUMN && others.containsKey(fact.identity()))
                .collect(Collectors.groupingBy(Fact::parent, TreeMap::new, Collectors.toList()));
    }

    private static String inOrder(List<Fact> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(
                        column -> Integer.parseInt(column.attributes().get("position"))))
                .map(column -> Identifiers.quoted(column.identity().simpleName()))
                .collect(Collectors.joining(", "));
    }
}
