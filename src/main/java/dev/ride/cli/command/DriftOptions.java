package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.LooseValue;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.syntax.Values;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is read of a database, and what counts as a difference. */
final class DriftOptions implements Accepted {
    private static final String DEFAULT_PARALLEL = "4";
    private static final Pattern TABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*(\\.[\\p{L}_][\\p{L}\\p{N}_$]*)?");

    private final Values<String> only = new Values<>(
            String.class,
            OptionSpec.builder("--only")
                    .paramLabel("FILTER")
                    .description("Read only this: kind:index, schema:public or table:public.orders. May be repeated."));

    private final Values<String> ignored = new Values<>(
            String.class,
            OptionSpec.builder("--ignore")
                    .paramLabel("NAME")
                    .description(
                            "Leave out objects of this qualified name, * for any run of characters. May be repeated."));

    private final LooseValue ledger = new LooseValue(
            OptionSpec.builder("--ledger")
                    .paramLabel("TABLE")
                    .description(
                            "Read the migration ledgers too; without TABLE, those of the known tools are recognised"
                                    + " by themselves. A word after it is TABLE where it can be no TARGET; --ledger=TABLE always is."),
            DriftOptions::isTable);

    private final Value<Integer> parallel = new Value<>(
            Integer.class,
            OptionSpec.builder("--parallel")
                    .paramLabel("N")
                    .defaultValue(DEFAULT_PARALLEL)
                    .description("How many targets are read at a time; default: 4."));

    private final Flag matchGeneratedNames = new Flag(
            "--match-generated-names",
            "Let names that PostgreSQL chose by itself differ where the structure is the same.");

    private final Flag columnOrder = new Flag("--column-order", "Let the order of columns count.");

    private final Flag sequenceValues =
            new Flag("--sequence-values", "Let the last values of sequences count; needs SELECT on them.");

    @Override
    public void joins(CommandSpec command) {
        only.joins(command);
        ignored.joins(command);
        ledger.joins(command);
        parallel.joins(command);
        matchGeneratedNames.joins(command);
        columnOrder.joins(command);
        sequenceValues.joins(command);
    }

    /** @param remedies whether SQL is wanted that mends the differences */
    DriftCheck.Settings settings(boolean remedies) {
        if (parallel.get() < 1) {
            throw RideException.badInput(
                    "--parallel must be at least 1.", "Leave it out for " + DEFAULT_PARALLEL + ".");
        }
        if (ledger.found().filter(DatabaseUrl::mayHoldPassword).isPresent()) {
            throw RideException.badInput(
                    "--ledger takes the name of a table; what was given is not shown, since it may hold a password.",
                    "Write --ledger=schema_migrations, or --ledger alone.");
        }
        var strictness = Strictness.STRICT
                .withGeneratedNames(!matchGeneratedNames.given())
                .withColumnOrder(columnOrder.given())
                .withSequencePositions(sequenceValues.given());
        return new DriftCheck.Settings(
                readOptions(), strictness, ledger.given(), ledger.found().orElse(null), parallel.get(), remedies);
    }

    /** Targets stand after {@code --ledger} too: URLs, and snapshots that are there or were thought to be. */
    private static boolean isTable(String word) {
        return TABLE.matcher(word).matches() && !word.endsWith(".json") && !Files.exists(Path.of(word));
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
