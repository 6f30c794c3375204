package dev.ride.cli.command;

import dev.ride.cli.terminal.Output;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that does something: it runs, and what it returns becomes the program's exit code. */
abstract class Action implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

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
