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
    static final String FLOOR = "`docker run -d` of the baked image, first answer";
    static final Goal GOAL = Goal.atMost(1.8);

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
        var floor = StartFloor.of(site, "docker");
        try (var sandbox = new Sandbox(site, "docker", name())) {
            var outcome = new Duel(floor::once, sandbox::startAndStop).rounds(effort, 15, Unit.MILLISECONDS);
            return List.of(new Line(name(), "`ride postgres start`", FLOOR, GOAL, outcome));
        }
    }
}
