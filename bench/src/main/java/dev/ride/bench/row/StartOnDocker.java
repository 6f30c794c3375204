package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A start with everything baked. */
public final class StartOnDocker implements Row {
    @Override
    public String name() {
        return "start-docker";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var sandbox = Sandbox.started(site, "docker", name())) {
            sandbox.stop();
            var floor = BakedContainer.of(site);
            var outcome = new Duel(floor::once, () -> {
                        var took = sandbox.start();
                        sandbox.stop();
                        return took;
                    })
                    .rounds(effort.rounds(15), Unit.MILLISECONDS);
            return List.of(new Line(
                    name(),
                    "`ride postgres start`",
                    "`docker run -d` of the baked image, first answer",
                    Goal.atMost(1.8),
                    outcome));
        }
    }
}
