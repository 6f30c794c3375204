package dev.ride.cli.command;

import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is read of a database, and what counts as a difference. */
final class DriftOptions {
    private static final int DEFAULT_PARALLEL = 4;

    @Option(
            names = "--only",
            paramLabel = "FILTER",
            description = "Read only this: kind:index, schema:public or table:public.orders. May be repeated.")
    private List<String> only = List.of();

    @Option(
            names = "--ignore",
            paramLabel = "NAME",
            description = "Leave out objects of this qualified name, * for any run of characters. May be repeated.")
    private Set<String> ignored = new LinkedHashSet<>();

    @Option(
            names = "--ledger",
            paramLabel = "TABLE",
            arity = "0..1",
            fallbackValue = RECOGNISE,
            description =
                    "Read the migration ledgers too; without TABLE, those of the known tools are recognised by themselves.")
    private String ledger;

    @Option(names = "--parallel", paramLabel = "N", description = "How many targets are read at a time; default: 4.")
    private int parallel = DEFAULT_PARALLEL;

    @Option(
            names = "--match-generated-names",
            description = "Let names that PostgreSQL chose by itself differ where the structure is the same.")
    private boolean matchGeneratedNames;

    @Option(names = "--column-order", description = "Let the order of columns count.")
    private boolean columnOrder;

    @Option(names = "--sequence-values", description = "Let the last values of sequences count; needs SELECT on them.")
    private boolean sequenceValues;

    private static final String RECOGNISE = "";

    /** @param remedies whether SQL is wanted that mends the differences */
    DriftCheck.Settings settings(boolean remedies) {
        if (parallel < 1) {
            throw RideException.badInput(
                    "--parallel must be at least 1.", "Leave it out for " + DEFAULT_PARALLEL + ".");
        }
        var strictness = Strictness.STRICT
                .withGeneratedNames(!matchGeneratedNames)
                .withColumnOrder(columnOrder)
                .withSequencePositions(sequenceValues);
        return new DriftCheck.Settings(
                readOptions(),
                strictness,
                ledger != null,
                RECOGNISE.equals(ledger) ? null : ledger,
                parallel,
                remedies);
    }

    ReadOptions readOptions() {
        var kinds = EnumSet.noneOf(Kind.class);
        var schemas = new HashSet<String>();
        var tables = new HashSet<String>();
        for (var filter : only) {
            var parts = filter.split(":", 2);
            switch (parts.length < 2 ? "" : parts[0]) {
                case "kind" -> kinds.add(kind(parts[1]));
                case "schema" -> schemas.add(parts[1]);
                case "table" -> tables.add(parts[1]);
                default ->
                    throw RideException.badInput(
                            "'" + filter + "' is no filter.",
                            "Write kind:index, schema:public or table:public.orders.");
            }
        }
        return ReadOptions.ALL
                .withKinds(kinds)
                .withSchemas(schemas)
                .withTables(tables)
                .withIgnored(ignored)
                .withSequencePositions(sequenceValues);
    }

    private static Kind kind(String name) {
        var words = name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Stream.of(Kind.values())
                .filter(kind -> kind.words().equals(words))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "'" + name + "' is no kind of object.",
                        "Kinds: "
                                + Stream.of(Kind.values())
                                        .map(kind -> kind.words().replace(' ', '-'))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
