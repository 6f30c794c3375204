package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Line.Alone;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.micro.ComparerBenchmark;
import dev.ride.bench.micro.Jmh;
import dev.ride.bench.site.Database;
import dev.ride.bench.site.PlainServers;
import dev.ride.bench.site.Site;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The comparer alone, on snapshots of a small and of a large database. */
public final class Comparer implements Row {
    private static final int LARGE = 2000;

    @Override
    public String name() {
        return "comparer";
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        StartFloor.of(site, "embedded");
        var lines = new ArrayList<Line>();
        try (var server = new PlainServers(site).fresh(List.of("max_locks_per_transaction=1024", "fsync=off"))) {
            server.start();
            for (var tables : List.of(ManyTables.USUAL, effort.size(LARGE, 2 * ManyTables.USUAL))) {
                lines.add(compared(site, effort, server.superuser(), tables));
            }
        }
        return lines;
    }

    private Line compared(Site site, Effort effort, Database maintenance, int tables) throws IOException, SQLException {
        var database = ManyTables.database(maintenance, "tables_" + tables, tables);
        var expected = snapshot(site, database, "expected-" + tables + ".json");
        ManyTables.execute(database, "ALTER TABLE item_7 ALTER COLUMN title TYPE varchar(90)");
        var actual = snapshot(site, database, "actual-" + tables + ".json");
        var files = Map.of("expectedFile", expected.toString(), "actualFile", actual.toString());
        var times = Jmh.microseconds(ComparerBenchmark.class, "compare", files, effort.quick());
        return new Line(
                name(),
                String.format("two snapshots of %,d tables compared", tables),
                "",
                Goal.NONE,
                new Alone(Unit.MICROSECONDS, times));
    }

    private static Path snapshot(Site site, Database database, String file) throws IOException, SQLException {
        try (var connection = database.connect()) {
            var json = SchemaReader.read(connection, ReadOptions.ALL).toJson();
            return Files.writeString(site.folder().resolve(file), json);
        }
    }
}
