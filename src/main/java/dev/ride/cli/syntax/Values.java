package dev.ride.cli.syntax;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** An option that may be repeated, or a parameter of which there may be several. */
public final class Values<T> extends Argument {
    public Values(Class<T> type, OptionSpec.Builder option) {
        super(option.type(List.class).auxiliaryTypes(type).build());
    }

    public Values(Class<T> type, PositionalParamSpec.Builder parameter) {
        super(parameter.type(List.class).auxiliaryTypes(type).build());
    }

    /** In the order in which they were typed. */
    public List<T> get() {
        List<T> typed = spec().getValue();
        return typed == null ? List.of() : typed;
    }
}
