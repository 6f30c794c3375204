package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Pairs;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Answers of the diagnosis. */
final class AnswerOption implements Accepted {
    private final Pairs answers = new Pairs(OptionSpec.builder("--answer")
            .paramLabel("QUESTION=VALUE")
            .description("An answer. Several values of one answer stand separated by commas. May be repeated."));

    @Override
    public void joins(CommandSpec command) {
        answers.joins(command);
    }

    Map<String, String> answers() {
        return answers.get();
    }
}
