package dev.ride.cli.syntax;

import picocli.CommandLine.Model.OptionSpec;

/** An option that takes no value. */
public final class Flag extends Argument {
    public Flag(String name, String description) {
        this(OptionSpec.builder(name).description(description));
    }

    private Flag(OptionSpec.Builder option) {
        super(option.type(boolean.class).build());
    }

    /** Shows what a command takes, and does nothing else. */
    static Flag help() {
        return new Flag(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help."));
    }

    /** Shows the program's version, and does nothing else. */
    public static Flag version() {
        return new Flag(OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version."));
    }

    public boolean given() {
        return Boolean.TRUE.equals(spec().getValue());
    }
}
