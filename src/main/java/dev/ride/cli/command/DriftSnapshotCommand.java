package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.runner.drift.Target;
import dev.ride.runner.drift.TargetReader;

/** Writes a database's schema as a snapshot that later comparisons can use as reference or target. */
final class DriftSnapshotCommand extends Action {
    private final Value<String> target = Value.first("URL", "The database, as postgresql://user@host:5432/database.");

    private final ReadingOptions reading = new ReadingOptions();

    DriftSnapshotCommand(Context context) {
        super(
                context,
                "snapshot",
                "Print the schema of a database as a JSON snapshot: ride drift snapshot URL > snapshot.json");
        takes(target, reading);
    }

    @Override
    ExitCode run() {
        var snapshot = new TargetReader(reading.readOptions(), output()::note)
                .snapshot(Target.parse(target.get(), context().terminal().environment()));
        output().line(snapshot.toJson());
        return ExitCode.DONE;
    }
}
