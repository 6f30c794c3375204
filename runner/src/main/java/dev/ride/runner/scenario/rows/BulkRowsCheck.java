package dev.ride.runner.scenario.rows;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bulk rows can be made: ranges hold something, and a value rests only on what stands before it. */
public final class BulkRowsCheck {
    private static final int MAX_ROWS = 2_000_000;

    private BulkRowsCheck() {}

    /** @param tree what the description was bound from */
    public static void check(BulkRows data, YamlNode tree, Findings findings) {
        Map<String, BulkRows.Table> before = new HashMap<>();
        var nodes = tree.get("tables").map(YamlNode::items).orElse(List.of());
        for (int i = 0; i < data.tables().size(); i++) {
            var table = data.tables().get(i);
            table(table, nodes.get(i), before, findings);
            before.put(table.table(), table);
        }
    }

    private static void table(
            BulkRows.Table table, YamlNode node, Map<String, BulkRows.Table> before, Findings findings) {
        if (table.rows() < 1 || table.rows() > MAX_ROWS) {
            findings.add(node.place(), "a table has between 1 and " + MAX_ROWS + " rows");
        }
        Map<String, Column> columns = new HashMap<>();
        table.columns().forEach((name, column) -> {
            var place = node.get("columns")
                    .flatMap(all -> all.get(name))
                    .map(YamlNode::place)
                    .orElse(node.place());
            problem(column, columns, before).ifPresent(problem -> findings.add(place, problem));
            columns.put(name, column);
        });
    }

    private static Optional<String> problem(
            Column column, Map<String, Column> columns, Map<String, BulkRows.Table> before) {
        if (column instanceof Column.Choice choice) {
            boolean none =
                    choice.of().isEmpty() || choice.of().values().stream().anyMatch(weight -> weight < 1);
            return none ? Optional.of("a choice has values, each with a weight of 1 or more") : Optional.empty();
        }
        if (column instanceof Column.Number number) {
            boolean none = number.to() < number.from() || number.step() < 1 || number.decimals() < 0;
            return none ? Optional.of("no number is in this range") : Optional.empty();
        }
        if (column instanceof Column.Time time) {
            return time.from().isBefore(time.to()) ? Optional.empty() : Optional.of("no time is in this period");
        }
        if (column instanceof Column.Reference reference) {
            var table = before.get(reference.table());
            boolean known = table != null && table.columns().containsKey(reference.column());
            return known ? Optional.empty() : Optional.of("no table above has the column that this refers to");
        }
        if (column instanceof Column.Text text) {
            return Generator.SLOT
                    .matcher(text.template())
                    .results()
                    .map(slot -> slot.group(1))
                    .filter(name -> !name.equals("row") && !columns.containsKey(name))
                    .findFirst()
                    .map(name -> "there is no column `" + name + "` above" + Near.hint(name, columns.keySet()));
        }
        if (column instanceof Column.Sometimes sometimes) {
            boolean share = sometimes.percent() >= 0 && sometimes.percent() <= 100;
            return share ? problem(sometimes.of(), columns, before) : Optional.of("`percent` is between 0 and 100");
        }
        return Optional.empty();
    }
}
