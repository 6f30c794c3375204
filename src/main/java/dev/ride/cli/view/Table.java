package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows whose columns stand below one another, the headings before them unless all of them are empty. */
final class Table {
    private static final String GAP = "  ";
    private static final Pattern INK = Pattern.compile("\u001b\\[[0-9;]*m");

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this(List.of(headings));
    }

    Table(List<String> headings) {
        this.headings = headings;
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
        var widths = IntStream.range(0, headings.size()).mapToObj(this::width).toList();
        if (!headings.stream().allMatch(String::isEmpty)) {
            output.line(output.inked(Ink.BOLD, text(headings, widths)));
        }
        rows.forEach(row -> output.line(text(row, widths)));
    }

    private int width(int column) {
        var widest = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
        return Math.max(widest, width(headings.get(column)));
    }

    /** As it stands on the screen. */
    private static int width(String cell) {
        return INK.matcher(cell).replaceAll("").length();
    }

    private static String text(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths.get(column) - width(row.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
