package dev.ride.bench.figure;

import dev.ride.bench.figure.Line.Alone;
import dev.ride.bench.figure.Line.LeftOut;
import dev.ride.bench.figure.Line.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as one Markdown table under the description of its machine. */
public final class MarkdownTable {
    private static final List<String> HEAD = List.of("row", "what", "beside", "floor", "ride", "ratio", "goal", "");

    private MarkdownTable() {}

    public static String of(Report report) {
        var text = new StringBuilder(report.machine().sentence()).append('\n');
        if (report.quick()) {
            text.append("Cut down by --quick: these figures prove nothing.\n");
        }
        text.append('\n').append(row(HEAD)).append("|---|---|---|--:|--:|--:|--:|---|\n");
        report.lines().forEach(line -> text.append(row(cells(line))));
        return text.toString();
    }

    private static List<String> cells(Line line) {
        var cells = new ArrayList<>(List.of(line.row(), line.subject(), line.against()));
        if (line.outcome() instanceof Measured measured) {
            cells.add(measured.unit().written(measured.floor().median()));
            cells.add(measured.unit().written(measured.subject().median()));
            cells.add(String.format(Locale.ROOT, "%.2f", measured.ratio()));
        } else if (line.outcome() instanceof Alone alone) {
            cells.addAll(List.of("", alone.unit().written(alone.subject().median()), ""));
        } else {
            cells.addAll(List.of("", "", ""));
        }
        cells.add(line.goal().written());
        cells.add(verdict(line));
        return cells;
    }

    private static String verdict(Line line) {
        if (line.outcome() instanceof LeftOut leftOut) {
            return "left out: " + leftOut.reason();
        }
        return line.met().map(met -> met ? "met" : "**missed**").orElse("");
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
