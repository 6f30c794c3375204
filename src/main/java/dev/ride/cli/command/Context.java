package dev.ride.cli.command;

import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Terminal;

/** What a command works with. */
public record Context(Terminal terminal, Output output) {
    public Context(Terminal terminal) {
        this(terminal, new Output(terminal));
    }
}
