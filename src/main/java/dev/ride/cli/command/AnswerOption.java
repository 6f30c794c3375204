package dev.ride.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Answers of the diagnosis. */
final class AnswerOption {
    @Option(
            names = "--answer",
            paramLabel = "QUESTION=VALUE",
            description = "An answer; may be repeated. Several values of one answer stand separated by commas.")
    private Map<String, String> answers = new LinkedHashMap<>();

    Map<String, String> answers() {
        return answers;
    }
}
