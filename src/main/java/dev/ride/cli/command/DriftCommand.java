package dev.ride.cli.command;

import dev.ride.cli.syntax.Branch;
import dev.ride.cli.syntax.Choice;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.syntax.Values;
import dev.ride.cli.view.DriftJson;
import dev.ride.cli.view.DriftMarkdown;
import dev.ride.cli.view.DriftText;
import dev.ride.cli.view.DriftView;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.PasswordKeys;
import dev.ride.runner.drift.Target;
import dev.ride.runner.drift.TargetReport;
import dev.ride.runner.drift.Watch;
import dev.ride.runner.ground.Ending;
import dev.ride.runner.ground.RideException;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Compares the real schemas of databases with a reference. */
public final class DriftCommand extends Action {
    /** How reports are shown. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Values<String> targets = new Values<>(
            String.class,
            PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .paramLabel("TARGET")
                    .description("The databases or snapshots to compare."));

    private final Value<String> reference = new Value<>(
            String.class,
            OptionSpec.builder("--reference").paramLabel("TARGET").description("What the targets should be like."));

    private final Value<String> referenceSchema = new Value<>(
            String.class,
            OptionSpec.builder("--reference-schema")
                    .paramLabel("SCHEMA")
                    .description("The schema of the one target that its other schemas should be like."));

    private final Value<String> schemas = new Value<>(
            String.class,
            OptionSpec.builder("--schemas")
                    .paramLabel("PATTERN")
                    .defaultValue("*")
                    .description("With --reference-schema: which schemas, * for any run of characters. Default: all."));

    private final Value<Format> format = new Value<>(
            Format.class,
            OptionSpec.builder("--format")
                    .paramLabel("FORMAT")
                    .defaultValue("text")
                    .description(
                            "How the reports are shown. One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}."));

    private final JsonOption json = new JsonOption();

    private final Flag sql = new Flag(
            "--sql", "Print the SQL that would mend each difference, where it is safe to say. Nothing is run.");

    private final ReadingOptions reading = new ReadingOptions();

    private final ComparingOptions comparing = new ComparingOptions();

    private final ScratchOptions scratchOptions = new ScratchOptions();

    private final ReadinessOptions readiness = new ReadinessOptions();

    public DriftCommand(Context context, Branch branch) {
        super(
                context,
                "drift",
                "Compare the real schemas of databases, or of schemas in one, with a reference. Only ever reads.");
        takes(
                targets,
                Choice.atMostOneOf(reference, referenceSchema),
                schemas,
                format,
                json,
                sql,
                reading,
                comparing,
                scratchOptions,
                readiness);
        endsWith(
                "0:none drifted",
                "1:some drifted",
                "2:wrong usage or bad input",
                "3:a target could not be read; the others are reported all the same");
        adds(
                "",
                "A target is postgresql://user@host:5432/database or a file that 'ride drift snapshot' wrote. "
                        + "Passwords come from the URL, PGPASSWORD or the password file, and are never shown.");
        branch.grow(this, new Branch.Level().with("snapshot", rest -> new DriftSnapshotCommand(context)));
    }

    @Override
    ExitCode run() {
        PasswordKeys.remember();
        try (var scratch = scratchOptions.open(context().terminal().environment())) {
            var settings = comparing.settings(reading.readOptions(), sql.given());
            return run(new DriftCheck(settings, scratch, unlessEnding(output()::note)));
        }
    }

    private ExitCode run(DriftCheck check) {
        var round = round(check);
        if (readiness.wanted()) {
            refuseViews();
            return readiness.watch(output(), reports -> round.compare(tracing(reports)));
        }
        readiness.refuseAlone();
        var verdict = new Tally();
        var view = view();
        round.compare(unlessEnding(tracing(report -> {
            report.tell(verdict);
            report.tell(view);
        })));
        Ending.restOnceBegun();
        view.end();
        return verdict.code();
    }

    /** What is watched is told in lines of its own, and only when it changes. */
    private void refuseViews() {
        if (json.wanted() || sql.given() || format.get() != Format.TEXT) {
            throw RideException.badInput(
                    "With --listen or --ready-file no reports are shown.",
                    "Leave out --json, --format and --sql, or compare once, without --listen and --ready-file.");
        }
    }

    /** A scratch server goes while somebody still asks it; that it does is nothing to report. */
    private static <T> Consumer<T> unlessEnding(Consumer<T> told) {
        return what -> {
            Ending.restOnceBegun();
            told.accept(what);
        };
    }

    /** A bug that spoils one target alone must not be lost among the reports. */
    private Consumer<TargetReport> tracing(Consumer<TargetReport> reports) {
        return report -> {
            reports.accept(report);
            if (verbose() && report instanceof TargetReport.Failed failed) {
                output().trace(failed.bug());
            }
        };
    }

    /** What was typed, understood once; what is wrong with it is told before anything is read. */
    private Watch.Round round(DriftCheck check) {
        if (targets.get().isEmpty()) {
            throw RideException.badInput("There is nothing to compare.", "Name at least one target.");
        }
        if (reference.found().isEmpty() && referenceSchema.found().isEmpty()) {
            throw RideException.badInput(
                    "There is nothing to compare with.", "Give --reference TARGET or --reference-schema SCHEMA.");
        }
        if (referenceSchema.found().isPresent()) {
            var database = onlyDatabase();
            return reports -> check.runSchemas(database, referenceSchema.get(), schemas.get(), reports);
        }
        var expected = target(reference.get());
        var compared = targets.get().stream().map(this::target).toList();
        return reports -> check.run(expected, compared, reports);
    }

    private Target target(String argument) {
        return Target.parse(argument, context().terminal().environment());
    }

    private DatabaseUrl onlyDatabase() {
        if (targets.get().size() != 1 || !DatabaseUrl.looksLikeOne(targets.get().get(0))) {
            throw RideException.badInput(
                    "--reference-schema compares the schemas of exactly one database.",
                    "Name one postgresql:// URL, or use --reference for several databases.");
        }
        return DatabaseUrl.parse(targets.get().get(0), context().terminal().environment());
    }

    private DriftView view() {
        var shown = json.wanted() ? Format.JSON : format.get();
        return switch (shown) {
            case TEXT -> new DriftText(output());
            case MARKDOWN -> new DriftMarkdown(output());
            case JSON -> new DriftJson(output());
        };
    }

    /** What the exit code is made of. */
    private static final class Tally implements TargetReport.Recipient {
        private boolean drifted;
        private boolean unreadable;

        @Override
        public void agreeing(TargetReport.Agreeing report) {
            // leaves the code what it is
        }

        @Override
        public void drifted(TargetReport.Drifted report) {
            drifted = true;
        }

        @Override
        public void uncompared(TargetReport.Uncompared report) {
            unreadable = true;
        }

        ExitCode code() {
            return unreadable ? ExitCode.UNDECIDED : drifted ? ExitCode.DRIFTED : ExitCode.DONE;
        }
    }
}
