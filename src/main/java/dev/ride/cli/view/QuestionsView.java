package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.runner.scenario.Question;
import java.util.List;

/** The questions of a diagnosis. */
public record QuestionsView(List<Question> questions) {
    public void lines(Output output) {
        questions.forEach(question -> lines(question, output));
    }

    public static void lines(Question question, Output output) {
        output.line(new Paragraph("", output.inked(Ink.BOLD, question.id()) + ": " + question.ask()));
        if (question.kind() != Question.Kind.CHOICE) {
            output.line("    " + hint(question.kind()));
            return;
        }
        var number = 1;
        for (var choice : question.choices()) {
            output.line(new Paragraph("    " + number++ + ". ", choice.id() + ": " + choice.text()));
        }
    }

    private static String hint(Question.Kind kind) {
        return switch (kind) {
            case CHOICE -> "one of the choices";
            case IDENTIFIER -> "one name";
            case IDENTIFIERS -> "names, separated by commas";
            case NUMBER -> "a number";
            case TENANTS -> "tenants, separated by commas";
        };
    }
}
