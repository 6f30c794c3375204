package dev.ride.cli;

import dev.ride.runner.ground.Near;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrong, in our words, and what to do about it. */
record Misuse(String sentence, String suggestion) {
    private static final Pattern CONSTANTS = Pattern.compile("expected one of \\[([A-Z, _]+)] \\(case-insensitive\\)");

    static Misuse of(ParameterException exception, String[] arguments) {
        return unknownCommand(exception.getCommandLine(), arguments).orElseGet(() -> of(exception));
    }

    private static Misuse of(ParameterException exception) {
        var command = exception.getCommandLine();
        if (!(exception instanceof UnmatchedArgumentException unmatched)) {
            return new Misuse(plain(exception.getMessage()), help(command));
        }
        var word = unmatched.getUnmatched().get(0);
        if (!unmatched.isUnknownOption()) {
            return new Misuse("'" + word + "' is one word too many.", help(command));
        }
        if (passesOn(command)) {
            return new Misuse(exception.getMessage(), "What is not for ride stands after --. " + help(command));
        }
        return new Misuse(exception.getMessage(), perhaps(option(word, command)) + help(command));
    }

    /** Any two short options are but one letter apart. */
    private static Optional<String> option(String word, CommandLine command) {
        var names = command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.length() > 2 || name.equalsIgnoreCase(word))
                .toList();
        return Near.nearest(word, names);
    }

    /** Found here rather than by picocli, which complains first of what is missing at the commands that come after it. */
    private static Optional<Misuse> unknownCommand(CommandLine failed, String[] arguments) {
        var root = failed;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        var command = root;
        for (var word : arguments) {
            var below = command.getSubcommands();
            if (below.isEmpty() || word.startsWith("-")) {
                return Optional.empty();
            }
            if (!below.containsKey(word)) {
                return takesWords(command) ? Optional.empty() : Optional.of(unknown(word, command));
            }
            command = below.get(word);
        }
        return Optional.empty();
    }

    private static boolean takesWords(CommandLine command) {
        return !command.getCommandSpec().positionalParameters().isEmpty();
    }

    private static Misuse unknown(String word, CommandLine command) {
        var below = command.getSubcommands();
        return new Misuse(
                "There is no command '" + word + "' here.",
                perhaps(deeper(word, below.values()).or(() -> Near.nearest(word, below.keySet()))) + help(command));
    }

    /** The same word where it would have been understood. */
    private static Optional<String> deeper(String word, Collection<CommandLine> commands) {
        return commands.stream()
                .map(CommandLine::getSubcommands)
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(entry -> entry.getKey().equals(word))
                .map(entry -> entry.getValue().getCommandSpec().qualifiedName())
                .findFirst();
    }

    private static boolean passesOn(CommandLine command) {
        List<PositionalParamSpec> parameters = command.getCommandSpec().positionalParameters();
        return parameters.stream().anyMatch(parameter -> parameter.paramLabel().startsWith("-- "));
    }

    /** picocli speaks of Java's types, and shouts. */
    private static String plain(String message) {
        return CONSTANTS
                .matcher(message)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "expected one of " + match.group(1).toLowerCase(Locale.ROOT)))
                .replaceFirst("^Error: ", "")
                .replace("option option", "option")
                .replaceFirst("is not an? (?:int|long)$", "is not a whole number");
    }

    private static String perhaps(Optional<String> meant) {
        return meant.map(name -> "Did you mean '" + name + "'? ").orElse("");
    }

    /** Where to read what a command takes. */
    static String help(CommandLine command) {
        return "See '" + command.getCommandSpec().qualifiedName() + " --help'.";
    }
}
