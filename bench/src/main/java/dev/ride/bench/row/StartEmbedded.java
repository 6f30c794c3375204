package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.PlainServers;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A start with everything baked, without Docker: beside a server on a copy made before, and beside copying as well. */
public final class StartEmbedded implements Row {
    @Override
    public String name() {
        return "start-embedded";
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        var floor = StartFloor.of(site, "embedded");
        try (var sandbox = new Sandbox(site, "embedded", name())) {
            var alone = new Duel(floor::once, sandbox::startAndStop).rounds(effort, 15, Unit.MILLISECONDS);
            var copied =
                    new Duel(() -> copiedAndStarted(site), sandbox::startAndStop).rounds(effort, 15, Unit.MILLISECONDS);
            var subject = "`ride postgres start`";
            return List.of(
                    new Line(
                            name(),
                            subject,
                            "`pg_ctl start` on a copied data directory, first answer",
                            Goal.atMost(2.5),
                            alone),
                    new Line(name(), subject, "the same, copying included", Goal.NONE, copied));
        }
    }

    private static double copiedAndStarted(Site site) throws IOException {
        var bake = site.bake("embedded");
        var servers = new PlainServers(site);
        var begun = System.nanoTime();
        try (var server = servers.copyOf(bake)) {
            server.start();
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
