package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.LooseValue;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.LedgerChoice;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How databases are compared, and what counts as a difference. */
final class ComparingOptions implements Accepted {
    private static final String DEFAULT_PARALLEL = "4";
    private static final Pattern TABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*(\\.[\\p{L}_][\\p{L}\\p{N}_$]*)?");

    private final LooseValue ledger = new LooseValue(
            OptionSpec.builder("--ledger")
                    .paramLabel("TABLE")
                    .description(
                            "Read the migration ledgers too; without TABLE, those of the known tools are recognised"
                                    + " by themselves. A word after it is TABLE where it can be no TARGET; --ledger=TABLE always is."),
            ComparingOptions::isTable);

    private final Value<Integer> parallel = new Value<>(
            Integer.class,
            OptionSpec.builder("--parallel")
                    .paramLabel("N")
                    .defaultValue(DEFAULT_PARALLEL)
                    .description("How many targets are read at a time. Default: ${DEFAULT-VALUE}."));

    private final Flag matchGeneratedNames = new Flag(
            "--match-generated-names",
            "Let names that PostgreSQL chose by itself differ where the structure is the same.");

    private final Flag columnOrder = new Flag("--column-order", "Let the order of columns count.");

    @Override
    public void joins(CommandSpec command) {
        ledger.joins(command);
        parallel.joins(command);
        matchGeneratedNames.joins(command);
        columnOrder.joins(command);
    }

    /** @param remedies whether SQL is wanted that mends the differences */
    DriftCheck.Settings settings(ReadOptions options, boolean remedies) {
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
                .withSequencePositions(options.sequencePositions());
        return new DriftCheck.Settings(options, strictness, ledgerChoice(), parallel.get(), remedies);
    }

    private LedgerChoice ledgerChoice() {
        if (!ledger.given()) {
            return new LedgerChoice.NotRead();
        }
        return ledger.found().<LedgerChoice>map(LedgerChoice.Named::new).orElseGet(LedgerChoice.Recognised::new);
    }

    /** Targets stand after {@code --ledger} too: URLs, and snapshots that are there or were thought to be. */
    private static boolean isTable(String word) {
        return TABLE.matcher(word).matches() && !word.endsWith(".json") && !Files.exists(Path.of(word));
    }
}
