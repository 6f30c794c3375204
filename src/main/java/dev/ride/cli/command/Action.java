package dev.ride.cli.command;

import dev.ride.cli.syntax.Command;
import dev.ride.cli.terminal.Output;
import java.util.concurrent.Callable;

/** A command that does something: it runs, and what it returns becomes the program's exit code. */
abstract class Action extends Command implements Callable<Integer> {
    private final Context context;
    private final CommonOptions common = new CommonOptions();

    Action(Context context, String name, String description) {
        super(name, description);
        this.context = context;
        takes(common);
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

    /** Whether failures are told with their traces. */
    final boolean verbose() {
        return common.verbose();
    }
}
