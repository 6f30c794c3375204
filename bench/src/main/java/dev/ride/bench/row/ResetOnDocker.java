package dev.ride.bench.row;

import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Back to the broken state, as new. */
public final class ResetOnDocker implements Row {
    @Override
    public String name() {
        return "reset-docker";
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.noDocker();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        var floor = StartFloor.of(site, "docker");
        try (var sandbox = Sandbox.started(site, "docker", name())) {
            var outcome = new Duel(floor::once, () -> sandbox.command("reset")).rounds(effort, 15, Unit.MILLISECONDS);
            return List.of(new Line(name(), "`ride postgres reset`", StartOnDocker.FLOOR, StartOnDocker.GOAL, outcome));
        }
    }
}
