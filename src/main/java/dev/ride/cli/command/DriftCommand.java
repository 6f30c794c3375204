package dev.ride.cli.command;

import dev.ride.cli.view.DriftJson;
import dev.ride.cli.view.DriftMarkdown;
import dev.ride.cli.view.DriftText;
import dev.ride.cli.view.DriftView;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.Target;
import dev.ride.runner.drift.TargetReport;
import dev.ride.runner.ground.PasswordKeys;
import dev.ride.runner.ground.RideException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the real schemas of databases with a reference. */
@Command(
        name = "drift",
        description = "Compare the real schemas of databases, or of schemas in one, with a reference. Only ever reads.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:none drifted",
            "1:some drifted",
            "2:wrong usage or bad input",
            "3:a target could not be read; the others are reported all the same"
        },
        footer = {
            "",
            "A target is postgresql://user@host:5432/database or a file that 'ride drift snapshot' wrote.",
            "Passwords come from the URL, PGPASSWORD or the password file, and are never shown."
        })
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

    /** What the targets are held against. */
    static final class ReferenceOption {
        @Option(names = "--reference", paramLabel = "TARGET", description = "What the targets should be like.")
        private String target;

        @Option(
                names = "--reference-schema",
                paramLabel = "SCHEMA",
                description = "The schema of the one target that its other schemas should be like.")
        private String schema;
    }

    @Parameters(paramLabel = "TARGET", arity = "0..*", description = "The databases or snapshots to compare.")
    private List<String> targets = List.of();

    @ArgGroup
    private ReferenceOption reference;

    @Option(
            names = "--schemas",
            paramLabel = "PATTERN",
            defaultValue = "*",
            description = "With --reference-schema: which schemas, * for any run of characters. Default: all.")
    private String schemas;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private JsonOption json;

    @Option(
            names = "--sql",
            description = "Print the SQL that would mend each difference, where it is safe to say. Nothing is run.")
    private boolean sql;

    @Mixin
    private DriftOptions options;

    @Mixin
    private ScratchOptions scratchOptions;

    @Mixin
    private ReadinessOptions readiness;

    private DriftCommand(Context context) {
        super(context);
    }

    public static CommandLine commandLine(Context context, Branch branch) {
        return branch.grow(
                new DriftCommand(context),
                new Branch.Level().with("snapshot", rest -> new DriftSnapshotCommand(context)));
    }

    @Override
    ExitCode run() {
        PasswordKeys.remember();
        try (var scratch = scratchOptions.open(context().terminal().environment())) {
            return run(new DriftCheck(options.settings(sql), scratch, output()::note));
        }
    }

    private ExitCode run(DriftCheck check) {
        if (readiness.wanted()) {
            return readiness.watch(output(), reports -> compare(check, reports));
        }
        var verdict = new Tally();
        var view = view();
        compare(check, report -> {
            verdict.count(report);
            view.report(report);
        });
        view.end();
        return verdict.code();
    }

    private void compare(DriftCheck check, Consumer<TargetReport> reports) {
        if (targets.isEmpty()) {
            throw RideException.badInput("There is nothing to compare.", "Name at least one target.");
        }
        if (reference == null) {
            throw RideException.badInput(
                    "There is nothing to compare with.", "Give --reference TARGET or --reference-schema SCHEMA.");
        }
        var environment = context().terminal().environment();
        if (reference.schema != null) {
            check.runSchemas(onlyDatabase(), reference.schema, schemas, reports);
            return;
        }
        var expected = check.reference(Target.parse(reference.target, environment));
        check.run(
                expected,
                targets.stream()
                        .map(target -> Target.parse(target, environment))
                        .toList(),
                reports);
    }

    private DatabaseUrl onlyDatabase() {
        if (targets.size() != 1 || !DatabaseUrl.looksLikeOne(targets.get(0))) {
            throw RideException.badInput(
                    "--reference-schema compares the schemas of exactly one database.",
                    "Name one postgresql:// URL, or use --reference for several databases.");
        }
        return DatabaseUrl.parse(targets.get(0), context().terminal().environment());
    }

    private DriftView view() {
        var shown = json.wanted() ? Format.JSON : format;
        return switch (shown) {
            case TEXT -> new DriftText(output());
            case MARKDOWN -> new DriftMarkdown(output());
            case JSON -> new DriftJson(output());
        };
    }

    /** What the exit code is made of. */
    private static final class Tally {
        private boolean drifted;
        private boolean unreadable;

        void count(TargetReport report) {
            drifted |= report.isDrifted();
            unreadable |= report.isUnreadable();
        }

        ExitCode code() {
            return unreadable ? ExitCode.UNDECIDED : drifted ? ExitCode.DRIFTED : ExitCode.DONE;
        }
    }
}
