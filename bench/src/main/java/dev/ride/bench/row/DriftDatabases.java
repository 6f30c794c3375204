package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Database;
import dev.ride.bench.site.Site;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.LedgerChoice;
import dev.ride.runner.drift.PasswordKeys;
import dev.ride.runner.drift.Scratch;
import dev.ride.runner.drift.Target;
import dev.ride.runner.drift.TargetReport;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tenants that are databases, sixty tables each, all of them equal. */
public final class DriftDatabases implements Row {
    private static final Goal FOUR_TIMES_FASTER = Goal.atMost(0.25);
    private static final Goal FLAT = Goal.atMost(1.5);
    private static final String REFERENCE = "reference";
    private static final int TENANTS = 10;

    /** The command's own default. */
    private static final int PARALLEL = 4;

    private static final DriftCheck.Settings AS_BY_DEFAULT =
            new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, new LedgerChoice.NotRead(), PARALLEL, false);

    @Override
    public String name() {
        return "drift-databases";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var dumps = DumpAndDiff.on(site.dockerHere())) {
            var reference = ManyTables.database(dumps.maintenance(), REFERENCE, ManyTables.USUAL);
            var tenants = IntStream.rangeClosed(1, TENANTS)
                    .mapToObj(n -> "tenant_" + n)
                    .toList();
            for (var tenant : tenants) {
                ManyTables.execute(dumps.maintenance(), "CREATE DATABASE " + tenant + " TEMPLATE " + REFERENCE);
            }
            return new Comparisons(site, dumps, reference, tenants, effort).lines();
        }
    }

    /** The measurements, once server and tenants are there. */
    private record Comparisons(Site site, DumpAndDiff dumps, Database reference, List<String> tenants, Effort effort) {

        List<Line> lines() throws IOException, SQLException {
            var one = tenants.subList(0, 1);
            int often = effort.size(100, 5);
            var many = Collections.nCopies(often, tenants).stream()
                    .flatMap(List::stream)
                    .toList();
            int rounds = 9;
            PasswordKeys.remember();
            warmUp();
            Duel.Measurement command = () -> drift(tenants);
            Duel.Measurement floor = () -> dumps.databases(REFERENCE, tenants);
            return List.of(
                    line(
                            "`ride drift`, one database",
                            "`pg_dump --schema-only` and `diff`",
                            FOUR_TIMES_FASTER,
                            new Duel(() -> dumps.databases(REFERENCE, one), () -> drift(one)),
                            rounds),
                    line(
                            "`ride drift`, 10 databases",
                            "`pg_dump --schema-only` and `diff`",
                            FOUR_TIMES_FASTER,
                            new Duel(floor, command),
                            rounds),
                    line(
                            "`ride drift`, 10 databases",
                            "connecting to each and `SELECT 1`",
                            Goal.NONE,
                            new Duel(Duel.Measurement.timed(this::connect), command),
                            rounds),
                    line(
                            "the library alone, warm, one database",
                            "`pg_dump --schema-only` and `diff`",
                            FOUR_TIMES_FASTER,
                            new Duel(() -> dumps.databases(REFERENCE, one), Duel.Measurement.timed(() -> compare(one))),
                            rounds),
                    line(
                            "the library alone, warm, 10 databases",
                            "`pg_dump --schema-only` and `diff`",
                            FOUR_TIMES_FASTER,
                            new Duel(floor, Duel.Measurement.timed(() -> compare(tenants))),
                            rounds),
                    line(
                            "`ride drift`, " + many.size() + " targets: the 10 databases " + often + " times",
                            "the same of 10, " + often + " times",
                            FOUR_TIMES_FASTER,
                            new Duel(() -> floor.once() * often, () -> drift(many)),
                            3),
                    new Line(
                            "drift-databases",
                            "peak memory of `ride drift`, " + many.size() + " targets",
                            "the same with 10",
                            FLAT,
                            new Duel(() -> peak(tenants), () -> peak(many)).rounds(effort, 3, Unit.MEBIBYTES)));
        }

        private Line line(String subject, String against, Goal goal, Duel duel, int rounds)
                throws IOException, SQLException {
            return new Line("drift-databases", subject, against, goal, duel.rounds(effort, rounds, Unit.MILLISECONDS));
        }

        private List<String> arguments(List<String> targets) {
            var arguments = new ArrayList<>(List.of("drift", "--reference", reference.url()));
            targets.forEach(target -> arguments.add(reference.named(target).url()));
            return arguments;
        }

        private double drift(List<String> targets) throws IOException {
            return site.ride().timed(arguments(targets).toArray(String[]::new));
        }

        private double peak(List<String> targets) throws IOException {
            return site.ride().peakMemory(arguments(targets));
        }

        private void connect() throws SQLException {
            reference.ask();
            for (var tenant : tenants) {
                reference.named(tenant).ask();
            }
        }

        /** So often that the virtual machine has compiled what is run over and over. */
        private void warmUp() {
            for (var i = 0; i < effort.size(50, 1); i++) {
                compare(tenants);
            }
        }

        /** As the command does it, but in a virtual machine that has started already. */
        private void compare(List<String> targets) {
            var check = new DriftCheck(AS_BY_DEFAULT, Scratch.FORBIDDEN, note -> {
                throw new IllegalStateException(note);
            });
            check.run(target(reference), targets.stream().map(this::target).toList(), report -> {
                if (!(report instanceof TargetReport.Agreeing)) {
                    throw new IllegalStateException("equal schemas differ: " + report.target());
                }
            });
        }

        private Target target(String tenant) {
            return target(reference.named(tenant));
        }

        private static Target target(Database database) {
            return Target.parse(database.url(), Map.of());
        }
    }
}
