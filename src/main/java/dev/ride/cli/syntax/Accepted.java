package dev.ride.cli.syntax;

import picocli.CommandLine.Model.CommandSpec;

/** Something that a command takes: an option, a parameter, or several that belong together. */
public interface Accepted {
    void joins(CommandSpec command);
}
