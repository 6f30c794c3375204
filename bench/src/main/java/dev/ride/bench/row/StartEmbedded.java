package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Bake;
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
        try (var sandbox = Sandbox.started(site, "embedded", name())) {
            sandbox.stop();
            var servers = new PlainServers(site);
            var bake = site.bake("embedded");
            Duel.Measurement start = () -> {
                var took = sandbox.start();
                sandbox.stop();
                return took;
            };
            var rounds = effort.rounds(15);
            var alone = new Duel(() -> startedCopy(servers, bake), start).rounds(rounds, Unit.MILLISECONDS);
            var copied = new Duel(() -> copiedAndStarted(servers, bake), start).rounds(rounds, Unit.MILLISECONDS);
            return List.of(
                    new Line(
                            name(),
                            "`ride postgres start`",
                            "`pg_ctl start` on a copied data directory, first answer",
                            Goal.atMost(2.5),
                            alone),
                    new Line(name(), "`ride postgres start`", "the same, copying included", Goal.NONE, copied));
        }
    }

    private static double startedCopy(PlainServers servers, Bake bake) throws IOException, SQLException {
        try (var server = servers.copyOf(bake)) {
            return Duel.Measurement.timed(server::start).once();
        }
    }

    private static double copiedAndStarted(PlainServers servers, Bake bake) throws IOException {
        var begun = System.nanoTime();
        try (var server = servers.copyOf(bake)) {
            server.start();
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
