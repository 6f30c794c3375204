package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A command that needs neither engine nor scorer, with one sandbox running. */
public record SmallCommand(String name) implements Row {
    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var sandbox = Sandbox.started(site, "embedded", name)) {
            var outcome = new Duel(
                            () -> HelloFloor.once(site), () -> site.ride().timed("postgres", name))
                    .rounds(effort, 25, Unit.MILLISECONDS);
            sandbox.stop();
            return List.of(new Line(name, "`ride postgres " + name + "`", HelloFloor.WORDS, Goal.atMost(3), outcome));
        }
    }
}
