package dev.ride.cli.command;

import picocli.CommandLine.Option;

/** What every command that does something takes. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--verbose", description = "On an error, show the stack trace too.")
    private boolean verbose;
}
