package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Values;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is read of a database. */
final class ReadingOptions implements Accepted {
    private final Values<String> only = new Values<>(
            String.class,
            OptionSpec.builder("--only")
                    .paramLabel("FILTER")
                    .description(
                            "Only this kind of object, schema or table, such as kind:index, schema:public or table:public.orders. May be repeated."));

    private final Values<String> ignored = new Values<>(
            String.class,
            OptionSpec.builder("--ignore")
                    .paramLabel("NAME")
                    .description(
                            "Leave out objects of this qualified name, * for any run of characters. May be repeated."));

    private final Flag sequenceValues = new Flag(
            "--sequence-values", "Read the last values of sequences too, and let them count; needs SELECT on them.");

    @Override
    public void joins(CommandSpec command) {
        only.joins(command);
        ignored.joins(command);
        sequenceValues.joins(command);
    }

    ReadOptions readOptions() {
        var kinds = EnumSet.noneOf(Kind.class);
        var schemas = new HashSet<String>();
        var tables = new HashSet<String>();
        for (var filter : only.get()) {
            var parts = filter.split(":", 2);
            switch (parts.length < 2 ? "" : parts[0]) {
                case "kind" -> kinds.add(kind(parts[1]));
                case "schema" -> schemas.add(parts[1]);
                case "table" -> tables.add(parts[1]);
                default ->
                    throw RideException.badInput(
                            DatabaseUrl.quoted(filter) + " is no filter.",
                            "Write kind:index, schema:public or table:public.orders.");
            }
        }
        return ReadOptions.ALL
                .withKinds(kinds)
                .withSchemas(schemas)
                .withTables(tables)
                .withIgnored(new LinkedHashSet<>(ignored.get()))
                .withSequencePositions(sequenceValues.given());
    }

    private static Kind kind(String name) {
        var words = name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Stream.of(Kind.values())
                .filter(kind -> kind.words().equals(words))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        DatabaseUrl.quoted(name) + " is no kind of object.",
                        "Kinds: "
                                + Stream.of(Kind.values())
                                        .map(kind -> kind.words().replace(' ', '-'))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
