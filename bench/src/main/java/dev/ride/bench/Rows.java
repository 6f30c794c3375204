package dev.ride.bench;

import dev.ride.bench.row.Comparer;
import dev.ride.bench.row.DriftDatabases;
import dev.ride.bench.row.DriftSchemas;
import dev.ride.bench.row.FirstStart;
import dev.ride.bench.row.Fleet;
import dev.ride.bench.row.Hint;
import dev.ride.bench.row.LexerAlone;
import dev.ride.bench.row.Memory;
import dev.ride.bench.row.Proofs;
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
            // it drops what is baked, which the others then bake once
            new FirstStart(),
            new StartOnDocker(),
            new StartEmbedded(),
            new ResetOnDocker(),
            new Hint(),
            new SmallCommand("list"),
            new SmallCommand("status"),
            new Submit(),
            new Memory("docker"),
            new Memory("embedded"),
            new Proofs(),
            new DriftDatabases(),
            new DriftSchemas(),
            new Comparer(),
            new LexerAlone(),
            new Fleet("docker"),
            new Fleet("embedded"));

    private Rows() {}
}
