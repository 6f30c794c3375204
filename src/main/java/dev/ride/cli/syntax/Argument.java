package dev.ride.cli.syntax;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** An option or a parameter as it is declared, and what was typed for it. */
public abstract class Argument implements Accepted {
    private final ArgSpec spec;

    Argument(ArgSpec spec) {
        this.spec = spec;
    }

    @Override
    public final void joins(CommandSpec command) {
        command.add(spec);
    }

    final ArgSpec spec() {
        return spec;
    }
}
