package dev.ride.cli.command;

import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Terminal;
import dev.ride.runner.Ride;

/** What a command works with. The façade is opened only when a command asks for it, so that help touches no disk. */
public final class Context {
    private final Terminal terminal;
    private final Output output;
    private Ride ride;

    public Context(Terminal terminal) {
        this.terminal = terminal;
        this.output = new Output(terminal);
    }

    public Terminal terminal() {
        return terminal;
    }

    public Output output() {
        return output;
    }

    Ride ride() {
        if (ride == null) {
            ride = Ride.of(terminal.environment());
        }
        return ride;
    }
}
