package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.OpenShell;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A submission: reads three tenants' schemas, rows and ledgers, plays the application, scores. */
public final class Submit implements Row {
    /** Nothing was repaired, so each submission says "not solved". */
    private static final Set<Integer> NOT_SOLVED = Set.of(1);

    private static final String DUMPS = """
            for tenant in tenant_a tenant_b tenant_c; do
                /ride/bin/pg_dump --schema-only -h 127.0.0.1 -U ride "$tenant" >/dev/null
            done
            """;

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var sandbox = Sandbox.started(site, "docker", name());
                var shell = shell(site)) {
            var outcome = new Duel(() -> shell.timed(DUMPS), () -> sandbox.command("submit", NOT_SOLVED))
                    .rounds(effort, 15, Unit.MILLISECONDS);
            return List.of(new Line(
                    name(),
                    "`ride postgres submit`, three tenants",
                    "three `pg_dump --schema-only` one after another, inside the container",
                    Goal.atMost(3),
                    outcome));
        }
    }

    private OpenShell shell(Site site) throws IOException {
        var docker = site.dockerHere();
        var container = docker.ask(
                "ps",
                "--quiet",
                "--filter",
                "label=" + site.homeLabel(),
                "--filter",
                "label=dev.ride.sandbox=" + name());
        var password = site.bake("docker").superuser().password();
        return new OpenShell(docker, container, List.of("--user", "postgres", "--env", "PGPASSWORD=" + password));
    }
}
