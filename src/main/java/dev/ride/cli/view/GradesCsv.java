package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Attempt;
import dev.ride.runner.proof.Graded;
import dev.ride.scoring.Scorecard;
import java.util.List;

/** For spreadsheets: a line a file, below a heading. */
public final class GradesCsv implements GradesView {
    private final Output output;
    private boolean begun;

    public GradesCsv(Output output) {
        this.output = output;
    }

    @Override
    public void graded(Graded one) {
        if (!begun) {
            output.line("file,solved,undecided,detect,fix,trap,total,sprung,ended,trouble");
            begun = true;
        }
        var card = one.attempt().map(Attempt::card);
        output.line(String.join(
                ",",
                quoted(one.file().toString()),
                Boolean.toString(card.map(Scorecard::solved).orElse(false)),
                Boolean.toString(one.undecided()),
                card.map(Scorecard::score)
                        .map(points ->
                                points.detect() + "," + points.fix() + "," + points.trap() + "," + points.total())
                        .orElse(",,,"),
                quoted(String.join(" ", card.map(Scorecard::trapsSprung).orElse(List.of()))),
                GradesView.ended(one).orElse(""),
                one.trouble().map(GradesCsv::quoted).orElse("")));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void end() {
        // every line is out already
    }
}
