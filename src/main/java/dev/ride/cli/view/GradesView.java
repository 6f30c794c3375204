package dev.ride.cli.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Attempt;
import dev.ride.runner.proof.Graded;
import dev.ride.runner.sandbox.script.ScriptOutcome.Failure;
import dev.ride.scoring.Scorecard;
import java.util.List;
import java.util.Objects;

/** What submitted files scored. */
public record GradesView(List<Graded> graded) {
    /** The card of a file, with its name in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(
            String file,
            String trouble,
            String stoppedAt,
            String ended,
            @JsonUnwrapped Scorecard card) {}

    public void json(Output output) {
        output.json(graded.stream().map(GradesView::document).toList());
    }

    private static Document document(Graded one) {
        return new Document(
                one.file().toString(),
                one.trouble().orElse(null),
                stop(one),
                ended(one),
                one.attempt().map(Attempt::card).orElse(null));
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
                    Objects.requireNonNullElse(ended(one), "")));
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
        graded.stream()
                .filter(one -> stop(one) != null)
                .forEach(one -> output.note(one.file() + " stopped at " + stop(one)));
    }

    private static String stop(Graded one) {
        return one.attempt()
                .flatMap(attempt -> attempt.outcome().failure())
                .map(Failure::sentence)
                .orElse(null);
    }

    /** How far the file was played: {@code complete}, or up to an {@code error} or the {@code timeout}; null if it was not. */
    private static String ended(Graded one) {
        return one.attempt()
                .map(attempt -> attempt.outcome()
                        .failure()
                        .map(failure -> failure.late() ? "timeout" : "error")
                        .orElse("complete"))
                .orElse(null);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
