package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;

/** The program's entry. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var terminal = new ProcessTerminal();
        Interruption.heed(terminal);
        var code = RideCommand.run(terminal, arguments);
        // Java 21 and newer set up logging for a call of exit, which takes as long as a small command.
        if (code != 0) {
            System.exit(code);
        }
    }
}
