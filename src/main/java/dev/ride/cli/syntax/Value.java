package dev.ride.cli.syntax;

import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** An option or a parameter that takes one value. */
public final class Value<T> extends Argument {
    public Value(Class<T> type, OptionSpec.Builder option) {
        super(option.type(type).build());
    }

    public Value(Class<T> type, PositionalParamSpec.Builder parameter) {
        super(parameter.type(type).build());
    }

    /** A parameter that has to be there, the first of its command. */
    public static Value<String> first(String label, String description) {
        return first(String.class, label, description);
    }

    public static <T> Value<T> first(Class<T> type, String label, String description) {
        return at(0, type, label, description);
    }

    public static <T> Value<T> at(int position, Class<T> type, String label, String description) {
        return new Value<>(
                type,
                PositionalParamSpec.builder()
                        .index(Integer.toString(position))
                        .required(true)
                        .paramLabel(label)
                        .description(description));
    }

    /** What was typed, or else the default; null where there is neither. */
    public T get() {
        return spec().getValue();
    }

    /** The same where there may be neither. */
    public Optional<T> found() {
        return Optional.ofNullable(get());
    }
}
