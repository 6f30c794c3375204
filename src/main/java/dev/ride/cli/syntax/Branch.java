package dev.ride.cli.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The part of the tree of commands that a command line asks for. Of commands beside one another only the named one is
 * made, since most of them run no longer than it takes to make the others; all are where none is named, as for help, for a
 * misspelling and for completion.
 *
 * @param words what was typed from here on; none for the whole tree
 */
public record Branch(List<String> words) {
    public static final Branch WHOLE = new Branch(List.of());

    /** Those who ask for the version, and for nothing else, need no command. */
    private static final List<List<String>> COMMANDLESS = List.of(List.of("--version"), List.of("-V"));

    /** Commands of one level by the name that each declares, in the order of the help. */
    public static final class Level {
        private final Map<String, Function<Branch, Command>> makers = new LinkedHashMap<>();

        public Level with(String name, Function<Branch, Command> maker) {
            makers.put(name, maker);
            return this;
        }
    }

    public void grow(Command parent, Level level) {
        if (COMMANDLESS.contains(words)) {
            return;
        }
        var named = words.isEmpty() ? null : level.makers.get(words.get(0));
        if (named != null) {
            add(parent, words.get(0), named.apply(new Branch(words.subList(1, words.size()))));
            return;
        }
        level.makers.forEach((name, maker) -> add(parent, name, maker.apply(WHOLE)));
    }

    private static void add(Command parent, String name, Command command) {
        parent.spec().addSubcommand(name, command.spec());
    }
}
