package dev.ride.bench;

import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Report;
import dev.ride.bench.row.Effort;
import dev.ride.bench.row.Row;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Measures rows one after another. One that fails is told and costs the others nothing. */
final class Bench {
    private final Site site;
    private final Effort effort;

    Bench(Site site, Effort effort) {
        this.site = site;
        this.effort = effort;
    }

    /** @param failed whether something did not run that should have */
    record Outcome(Report report, boolean failed) {}

    Outcome run(List<Row> rows) throws IOException {
        var machine = MachineReader.read(site);
        var lines = new ArrayList<Line>();
        var failed = false;
        for (var row : rows) {
            var obstacle = row.obstacle(site);
            if (obstacle.isPresent()) {
                lines.add(Line.leftOut(row.name(), obstacle.get()));
                continue;
            }
            if (effort.isSpent()) {
                lines.add(Line.leftOut(row.name(), "the time of --quick was up"));
                continue;
            }
            var begun = System.nanoTime();
            System.err.print(row.name() + " … ");
            try {
                lines.addAll(row.measure(site, effort));
                System.err.printf("%.0f s%n", (System.nanoTime() - begun) / 1e9);
            } catch (IOException | SQLException | RuntimeException e) {
                if (site.isBrokenOff()) {
                    throw new InterruptedIOException("broken off");
                }
                failed = true;
                System.err.println("failed: " + e.getMessage());
                lines.add(Line.leftOut(row.name(), "it failed"));
            }
        }
        return new Outcome(new Report(machine, effort.quick(), lines), failed);
    }
}
