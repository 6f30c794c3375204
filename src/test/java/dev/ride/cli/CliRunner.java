package dev.ride.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the real command line in this process, and gives back what a shell would see of it. */
final class CliRunner {
    /** What a shell sees, and the programs that were run on the terminal. */
    record Result(int code, String out, String err, List<TestTerminal.Child> children) {}

    private final Map<String, String> environment;

    CliRunner(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    CliRunner with(String variable, String value) {
        var changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new CliRunner(changed);
    }

    Result run(String... arguments) {
        return answering(List.of(), arguments);
    }

    /** The same with a person at the terminal, who answers questions with these lines. */
    Result answering(List<String> answers, String... arguments) {
        var terminal = new TestTerminal(environment, answers);
        var code = RideCommand.run(terminal, arguments);
        return new Result(code, terminal.written(), terminal.said(), List.copyOf(terminal.children()));
    }
}
