package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;

/** The program's entry. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(RideCommand.commandLine(new ProcessTerminal(), arguments).execute(arguments));
    }
}
