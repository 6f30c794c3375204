package dev.ride.bench;

import dev.ride.bench.row.FirstStart;
import dev.ride.bench.row.Hint;
import dev.ride.bench.row.Memory;
import dev.ride.bench.row.ResetOnDocker;
import dev.ride.bench.row.Row;
import dev.ride.bench.row.SmallCommand;
import dev.ride.bench.row.StartEmbedded;
import dev.ride.bench.row.StartOnDocker;
import dev.ride.bench.row.Submit;
import java.util.List;

/** All that is measured, in the order of the table. */
final class Rows {
    static final List<Row> ALL = List.of(
            new StartOnDocker(),
            new StartEmbedded(),
            new FirstStart(),
            new ResetOnDocker(),
            new Hint(),
            new SmallCommand("list"),
            new SmallCommand("status"),
            new Submit(),
            new Memory("docker"),
            new Memory("embedded"));

    private Rows() {}
}
