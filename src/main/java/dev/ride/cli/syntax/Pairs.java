package dev.ride.cli.syntax;

import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** An option that may be repeated, each time with another key and its value. */
public final class Pairs extends Argument {
    public Pairs(OptionSpec.Builder option) {
        super(option.type(Map.class).auxiliaryTypes(String.class, String.class).build());
    }

    /** In the order in which they were typed. */
    public Map<String, String> get() {
        Map<String, String> typed = spec().getValue();
        return typed == null ? Map.of() : typed;
    }
}
