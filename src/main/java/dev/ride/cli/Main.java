package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;

/** The program's entry. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var terminal = new ProcessTerminal();
        Interruption.heed(terminal);
        System.exit(RideCommand.commandLine(terminal, arguments).execute(arguments));
    }
}
