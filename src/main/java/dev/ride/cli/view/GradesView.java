package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Attempt;
import dev.ride.runner.proof.Graded;
import dev.ride.runner.sandbox.script.ScriptOutcome.Failure;
import dev.ride.scoring.Scorecard;
import dev.ride.scoring.plain.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What submitted files scored. */
public record GradesView(List<Graded> graded) {
    public void json(Output output) {
        output.document(
                PlainJson.document(graded.stream().map(GradesView::document).toList()));
    }

    /** The card of a file, with its name in it. */
    private static Map<Object, Object> document(Graded one) {
        var document = new LinkedHashMap<>();
        document.put("file", one.file().toString());
        one.trouble().ifPresent(trouble -> document.put("trouble", trouble));
        stop(one).ifPresent(stop -> document.put("stoppedAt", stop));
        ended(one).ifPresent(ended -> document.put("ended", ended));
        one.attempt().map(Attempt::card).ifPresent(card -> document.putAll(card.toTree()));
        return document;
    }

    public void csv(Output output) {
        output.line("file,solved,undecided,detect,fix,trap,total,sprung,ended");
        for (var one : graded) {
            var card = one.attempt().map(Attempt::card);
            var score = card.map(Scorecard::score);
            output.line(String.join(
                    ",",
                    quoted(one.file().toString()),
                    Boolean.toString(card.map(Scorecard::solved).orElse(false)),
                    Boolean.toString(one.undecided()),
                    score.map(points ->
                                    points.detect() + "," + points.fix() + "," + points.trap() + "," + points.total())
                            .orElse(",,,"),
                    quoted(String.join(" ", card.map(Scorecard::trapsSprung).orElse(List.of()))),
                    ended(one).orElse("")));
        }
    }

    public void lines(Output output) {
        var table = new Table("file", "detect", "fix", "trap", "total", "verdict");
        for (var one : graded) {
            var card = one.attempt().map(Attempt::card);
            var score = card.map(Scorecard::score);
            table.row(
                    one.file().toString(),
                    score.map(points -> Integer.toString(points.detect())).orElse(""),
                    score.map(points -> Integer.toString(points.fix())).orElse(""),
                    score.map(points -> Integer.toString(points.trap())).orElse(""),
                    score.map(points -> Integer.toString(points.total())).orElse(""),
                    card.map(Scorecard::verdict).orElseGet(() -> one.trouble().orElse("")));
        }
        table.lines(output);
        for (var one : graded) {
            stop(one).ifPresent(stop -> output.note(one.file() + " stopped at " + stop));
        }
    }

    private static Optional<String> stop(Graded one) {
        return one.attempt().flatMap(attempt -> attempt.outcome().failure()).map(Failure::sentence);
    }

    /** How far the file was played: {@code complete}, or up to an {@code error} or the {@code timeout}; empty if it was not. */
    private static Optional<String> ended(Graded one) {
        return one.attempt()
                .map(attempt -> attempt.outcome()
                        .failure()
                        .map(failure -> failure.late() ? "timeout" : "error")
                        .orElse("complete"));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
