package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Line.Measured;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Database;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tenants that are schemas of one database, sixty tables each, all of them equal. */
public final class DriftSchemas implements Row {
    private static final Goal TWENTY_TIMES_FASTER = Goal.atMost(0.05);
    private static final Goal LINEAR = Goal.atMost(1.2);
    private static final Goal FLAT = Goal.atMost(1.5);

    /** So many are dumped of many, since each takes as long as the next; the rest is reckoned. */
    private static final int DUMPED = 5;

    @Override
    public String name() {
        return "drift-schemas";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        int most = effort.size(1000, 8);
        try (var dumps = DumpAndDiff.on(site.dockerHere())) {
            var few = schemas(dumps, effort.size(10, 2));
            var some = schemas(dumps, effort.size(100, 4));
            var many = schemas(dumps, most);
            var lines = new ArrayList<Line>();
            lines.add(line(
                    command(most),
                    "`pg_dump --schema-only --schema` and `diff` of each (" + DUMPED + " dumped, the rest reckoned)",
                    TWENTY_TIMES_FASTER,
                    new Duel(() -> dumped(dumps, many, most), () -> drift(site, many))
                            .rounds(effort, 3, Unit.MILLISECONDS)));
            lines.add(line(
                    command(most),
                    "one `pg_dump --schema-only` of the whole database, nothing compared",
                    Goal.NONE,
                    new Duel(() -> dumps.whole(many.name()), () -> drift(site, many))
                            .rounds(effort, 3, Unit.MILLISECONDS)));
            lines.add(growth(site, effort.size(10, 2), few, effort.size(100, 4), some, effort));
            lines.add(growth(site, effort.size(100, 4), some, most, many, effort));
            lines.add(line(
                    "peak memory of " + command(most),
                    "the same with " + effort.size(10, 2),
                    FLAT,
                    new Duel(() -> peak(site, few), () -> peak(site, many)).rounds(effort, 3, Unit.MEBIBYTES)));
            return lines;
        }
    }

    private static Database schemas(DumpAndDiff dumps, int count) throws SQLException {
        return ManyTables.schemas(dumps.maintenance(), "schemas_" + count, count);
    }

    private static String command(int schemas) {
        return String.format("`ride drift`, %,d schemas", schemas);
    }

    private Line line(String subject, String against, Goal goal, Measured outcome) {
        return new Line(name(), subject, against, goal, outcome);
    }

    private Line growth(Site site, int fewer, Database smaller, int more, Database larger, Effort effort)
            throws IOException, SQLException {
        var factor = (double) more / fewer;
        var duel = new Duel(() -> drift(site, smaller) * factor, () -> drift(site, larger));
        var against = String.format("%.0f times what %,d take", factor, fewer);
        return line(command(more), against, LINEAR, duel.rounds(effort, 5, Unit.MILLISECONDS));
    }

    private static double dumped(DumpAndDiff dumps, Database database, int count) throws IOException {
        var tenants = IntStream.range(0, DUMPED - 1)
                .mapToObj(n -> ManyTables.schema(count - n))
                .toList();
        return dumps.schemas(database.name(), ManyTables.schema(1), tenants) * count / DUMPED;
    }

    private static List<String> arguments(Database database) {
        return List.of("drift", "--reference-schema", ManyTables.schema(1), "--schemas", "tenant_*", database.url());
    }

    private static double drift(Site site, Database database) throws IOException {
        return site.ride().timed(arguments(database).toArray(String[]::new));
    }

    private static double peak(Site site, Database database) throws IOException {
        return site.ride().peakMemory(arguments(database));
    }
}
