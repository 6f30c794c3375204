package dev.ride.cli.command;

import dev.ride.cli.terminal.Output;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands that do something share. */
abstract class Action implements Callable<Integer> {
    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = VERBOSE, description = "On an error, show the stack trace too.")
    private boolean verbose;

    private final Context context;

    Action(Context context) {
        this.context = context;
    }

    @Override
    public final Integer call() {
        return run().code();
    }

    abstract ExitCode run();

    final Context context() {
        return context;
    }

    final Output output() {
        return context.output();
    }
}
