package dev.ride.bench;

import dev.ride.bench.row.Hint;
import dev.ride.bench.row.ResetOnDocker;
import dev.ride.bench.row.Row;
import dev.ride.bench.row.SmallCommand;
import dev.ride.bench.row.StartEmbedded;
import dev.ride.bench.row.StartOnDocker;
import java.util.List;

/** All that is measured, in the order of the table. */
final class Rows {
    static final List<Row> ALL = List.of(
            new StartOnDocker(),
            new StartEmbedded(),
            new ResetOnDocker(),
            new Hint(),
            new SmallCommand("list"),
            new SmallCommand("status"));

    private Rows() {}
}
