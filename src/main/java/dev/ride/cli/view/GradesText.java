package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Attempt;
import dev.ride.runner.proof.Graded;
import dev.ride.scoring.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * For people: a line a file, in columns that are as wide as the longest name of all, which is known beforehand; at the end
 * what was missed most.
 */
public final class GradesText implements GradesView {
    private static final String FILE = "file";

    private final Output output;
    private final String line;
    private final List<String> stops = new ArrayList<>();
    private final MissedByClass missed = new MissedByClass();
    private boolean begun;

    public GradesText(Output output, List<Path> files) {
        this.output = output;
        var widest = files.stream().mapToInt(file -> file.toString().length()).reduce(FILE.length(), Math::max);
        this.line = "%-" + widest + "s  %-6s  %-3s  %-4s  %-5s  %s";
    }

    @Override
    public void graded(Graded one) {
        if (!begun) {
            output.line(output.inked(Ink.BOLD, line(FILE, "detect", "fix", "trap", "total", "verdict")));
            begun = true;
        }
        var card = one.attempt().map(Attempt::card);
        var verdict = card.map(Scorecard::verdict).orElseGet(() -> one.trouble().orElse(""));
        output.line(card.map(Scorecard::score)
                .map(points -> line(one.file(), points.detect(), points.fix(), points.trap(), points.total(), verdict))
                .orElseGet(() -> line(one.file(), "", "", "", "", verdict)));
        card.filter(known -> !known.undecided()).ifPresent(missed::add);
        GradesView.stop(one).ifPresent(stop -> stops.add(one.file() + " stopped at " + stop.sentence()));
    }

    private String line(Object... cells) {
        return String.format(Locale.ROOT, line, cells).stripTrailing();
    }

    @Override
    public void end() {
        missed.lines(output);
        stops.forEach(output::note);
    }
}
