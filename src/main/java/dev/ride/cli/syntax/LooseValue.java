package dev.ride.cli.syntax;

import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option that may go without its value, so that the word after it may belong to something else. What is attached with
 * {@code =} is always its value; a word apart is only where it looks like one.
 */
public final class LooseValue extends Argument {
    private static final String APART = " ";
    private static final String NONE = "";

    public LooseValue(OptionSpec.Builder option, Predicate<String> looksLikeOne) {
        super(option.type(String.class)
                .arity("0..1")
                .fallbackValue(NONE)
                .preprocessor((words, command, argument, info) -> {
                    if (APART.equals(info.get("separator")) && !words.isEmpty() && !looksLikeOne.test(words.peek())) {
                        words.push(NONE);
                    }
                    return false;
                })
                .build());
    }

    public boolean given() {
        return spec().getValue() != null;
    }

    /** What was typed for it; empty where it went without. */
    public Optional<String> found() {
        return Optional.ofNullable(spec().<String>getValue()).filter(typed -> !typed.equals(NONE));
    }
}
