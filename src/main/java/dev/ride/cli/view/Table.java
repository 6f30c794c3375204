package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows whose columns stand below one another, the headings before them unless all of them are empty. On a terminal that is
 * too narrow the column that can be done without is left out, and what is too wide even so goes on in further lines.
 */
final class Table {
    private static final String GAP = "  ";
    private static final String FURTHER = "    ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private String dispensable;

    Table(String... headings) {
        this(List.of(headings));
    }

    Table(List<String> headings) {
        this.headings = headings;
    }

    /** The column of that heading may be missing where there is no room for it. */
    void maySpare(String heading) {
        dispensable = heading;
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    /** Cells may be inked; those that are missing at the end are empty, and what is too many is left out. */
    void row(List<String> cells) {
        rows.add(IntStream.range(0, headings.size())
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList());
    }

    void lines(Output output) {
        var widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        var tiers = tiers(widths, output.columns());
        if (!headings.stream().allMatch(String::isEmpty)) {
            lines(headings, tiers, widths).forEach(line -> output.line(output.inked(Ink.BOLD, line)));
        }
        rows.forEach(row -> lines(row, tiers, widths).forEach(output::line));
    }

    private int width(int column) {
        var widest =
                rows.stream().mapToInt(row -> Ink.width(row.get(column))).max().orElse(0);
        return Math.max(widest, Ink.width(headings.get(column)));
    }

    /** The columns that stand in one line, for each of the lines that a row takes. */
    private List<List<Integer>> tiers(int[] widths, int room) {
        var columns = IntStream.range(0, widths.length).boxed().toList();
        var whole = broken(columns, widths, room);
        return whole.size() == 1 ? whole : broken(needed(columns), widths, room);
    }

    private List<Integer> needed(List<Integer> columns) {
        return columns.stream()
                .filter(column -> !headings.get(column).equals(dispensable))
                .toList();
    }

    private static List<List<Integer>> broken(List<Integer> columns, int[] widths, int room) {
        var tiers = new ArrayList<List<Integer>>();
        var taken = 0;
        for (int column : columns) {
            var more = GAP.length() + widths[column];
            if (tiers.isEmpty() || taken + more > room) {
                taken = (tiers.isEmpty() ? 0 : FURTHER.length()) - GAP.length();
                tiers.add(new ArrayList<>());
            }
            tiers.get(tiers.size() - 1).add(column);
            taken += more;
        }
        return tiers;
    }

    private static List<String> lines(List<String> row, List<List<Integer>> tiers, int[] widths) {
        var lines = new ArrayList<String>();
        for (var columns : tiers) {
            var text = columns.stream()
                    .map(column -> row.get(column) + " ".repeat(widths[column] - Ink.width(row.get(column))))
                    .collect(Collectors.joining(GAP))
                    .stripTrailing();
            lines.add(lines.isEmpty() ? text : FURTHER + text);
        }
        return lines;
    }
}
