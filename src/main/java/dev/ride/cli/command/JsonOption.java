package dev.ride.cli.command;

import picocli.CommandLine.Option;

/** Whether a program reads the output. */
final class JsonOption {
    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    private boolean json;

    boolean wanted() {
        return json;
    }
}
