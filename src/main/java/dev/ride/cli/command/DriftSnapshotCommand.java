package dev.ride.cli.command;

import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.Scratch;
import dev.ride.runner.drift.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a database's schema as a snapshot that later comparisons can use as reference or target. */
@Command(
        name = "snapshot",
        description = "Print the schema of a database as a JSON snapshot: ride drift snapshot URL > snapshot.json")
final class DriftSnapshotCommand extends Action {
    @Parameters(paramLabel = "URL", description = "postgresql://user@host:5432/database")
    private String target;

    @Mixin
    private DriftOptions options;

    DriftSnapshotCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var snapshot = new DriftCheck(options.settings(false), Scratch.FORBIDDEN, output()::note)
                .snapshot(Target.parse(target, context().terminal().environment()));
        output().line(snapshot.toJson());
        return ExitCode.DONE;
    }
}
