package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.PlainServers;
import dev.ride.bench.site.Processes;
import dev.ride.bench.site.Site;
import dev.ride.bench.site.StockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What an idle sandbox takes of the machine's memory, all its processes together. */
public record Memory(String engine) implements Row {
    private static final long SETTLING_MILLISECONDS = 2000;

    @Override
    public String name() {
        return "memory-" + engine;
    }

    @Override
    public Optional<String> obstacle(Site site) {
        if (!engine.equals("docker")) {
            return Optional.empty();
        }
        return site.noDocker()
                .or(() -> System.getProperty("user.name").equals("root")
                        ? Optional.empty()
                        : Optional.of("only root may read what containers take"));
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var sandbox = Sandbox.started(site, engine, name())) {
            sandbox.stop();
            var outcome = new Duel(
                            engine.equals("docker") ? () -> stockContainer(site) : () -> plainServer(site), () -> {
                                sandbox.start();
                                var memory = settled(process(site));
                                sandbox.stop();
                                return memory;
                            })
                    .rounds(effort, 5, Unit.MEBIBYTES);
            return List.of(new Line(
                    name(),
                    "an idle sandbox, " + engine,
                    "`postgres` with its own settings, just started",
                    Goal.atMost(0.5),
                    outcome));
        }
    }

    private static double stockContainer(Site site) throws IOException {
        try (var server = StockServer.published(site.dockerHere())) {
            server.superuser().untilAnswered();
            return settled(server.container().process());
        }
    }

    private static double plainServer(Site site) throws IOException {
        try (var server = new PlainServers(site).fresh(List.of())) {
            server.start();
            return settled(server.process());
        }
    }

    /** Both are given the same time to write what they write after a start. */
    private static double settled(long process) throws IOException {
        try {
            Thread.sleep(SETTLING_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the benchmark was broken off", e);
        }
        return Processes.proportionalMemory(process);
    }

    private long process(Site site) throws IOException {
        if (engine.equals("docker")) {
            var docker = site.dockerHere();
            var id = docker.ask("ps", "--quiet", "--filter", "label=" + site.homeLabel());
            return Long.parseLong(docker.ask("inspect", "--format", "{{.State.Pid}}", id));
        }
        var run = Path.of("embedded", "sandboxes", name(), "run", "data", "postmaster.pid");
        return Long.parseLong(Files.readAllLines(site.home().resolve(run)).get(0));
    }
}
