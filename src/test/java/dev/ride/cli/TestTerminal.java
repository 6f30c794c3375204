package dev.ride.cli;

import dev.ride.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A terminal in memory: what was written can be read, what is asked is answered from a list, children are only noted. */
public final class TestTerminal implements Terminal {
    /** A program that the command line wanted to run. */
    record Child(List<String> command, Map<String, String> environment, List<String> without) {}

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment;
    private final Deque<String> answers;
    private final List<Child> children = new ArrayList<>();

    public TestTerminal(Map<String, String> environment, Collection<String> answers) {
        this.environment = environment;
        this.answers = new ArrayDeque<>(answers);
    }

    @Override
    public PrintWriter out() {
        return new PrintWriter(out, true);
    }

    @Override
    public PrintWriter err() {
        return new PrintWriter(err, true);
    }

    @Override
    public Optional<IOException> unprinted() {
        return Optional.empty();
    }

    @Override
    public boolean coloured() {
        return false;
    }

    @Override
    public int columns() {
        return Integer.parseInt(environment.getOrDefault("COLUMNS", String.valueOf(UNBOUNDED)));
    }

    @Override
    public boolean interactive() {
        return !answers.isEmpty();
    }

    @Override
    public Optional<String> ask(String question) {
        err.append(question);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public int run(List<String> command, Map<String, String> childEnvironment, List<String> without) {
        children.add(new Child(List.copyOf(command), Map.copyOf(childEnvironment), List.copyOf(without)));
        return Integer.parseInt(environment.getOrDefault("CHILDREN_END_WITH", "0"));
    }

    List<Child> children() {
        return children;
    }

    String written() {
        return out.toString();
    }

    String said() {
        return err.toString();
    }
}
