package dev.ride.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The part of the tree of commands that a command line asks for. Reading what is declared of thirty commands takes longer
 * than most of them run, so of those beside one another only the named one is made; all are where none is named, as for
 * help, for a misspelling and for completion.
 *
 * @param words what was typed from here on; none for the whole tree
 */
public record Branch(List<String> words) {
    public static final Branch WHOLE = new Branch(List.of());

    /** Commands of one level by the name that each declares, in the order of the help. */
    public static final class Level {
        private final Map<String, Function<Branch, Object>> makers = new LinkedHashMap<>();

        public Level with(String name, Function<Branch, Object> maker) {
            makers.put(name, maker);
            return this;
        }
    }

    public CommandLine grow(Object parent, Level level) {
        var commandLine = new CommandLine(parent);
        var named = words.isEmpty() ? null : level.makers.get(words.get(0));
        if (named != null) {
            return commandLine.addSubcommand(words.get(0), named.apply(new Branch(words.subList(1, words.size()))));
        }
        level.makers.forEach((name, maker) -> commandLine.addSubcommand(name, maker.apply(WHOLE)));
        return commandLine;
    }
}
