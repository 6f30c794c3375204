package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import dev.ride.bench.site.StockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The very first start of a scenario, with nothing baked. */
public final class FirstStart implements Row {
    @Override
    public String name() {
        return "first-start";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        var script = Files.writeString(site.folder().resolve("scenario.sql"), ScenarioScript.of(site));
        try (var sandbox = new Sandbox(site, "docker", name())) {
            var outcome = new Duel(() -> byHand(site, script), () -> {
                        site.ride().timed("doctor", "--prune");
                        var took = sandbox.start();
                        sandbox.stop();
                        return took;
                    })
                    .rounds(effort, 7, Unit.MILLISECONDS);
            return List.of(new Line(
                    name(),
                    "`ride postgres start`, nothing baked",
                    "`docker run` of the stock image, wait, `psql -f` of the tenants' SQL",
                    Goal.atMost(1),
                    outcome));
        }
    }

    private static double byHand(Site site, Path script) throws IOException {
        var begun = System.nanoTime();
        try (var server = StockServer.published(site.dockerHere())) {
            server.superuser().untilAnswered();
            var psql =
                    "PATH=\"$PATH:$(echo /usr/lib/postgresql/*/bin)\" exec psql -h /tmp -U postgres -q -v ON_ERROR_STOP=1 -f - >/dev/null";
            site.dockerHere()
                    .feed(
                            script,
                            "exec",
                            "--interactive",
                            "--env",
                            "PGPASSWORD=" + server.superuser().password(),
                            server.container().id(),
                            "sh",
                            "-c",
                            psql);
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
