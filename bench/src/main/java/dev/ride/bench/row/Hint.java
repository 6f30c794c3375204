package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The next hint. Once all are taken the sandbox is made anew, which is not timed. */
public final class Hint implements Row {
    private static final int HINTS = 3;

    private int taken;

    @Override
    public String name() {
        return "hint";
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        try (var sandbox = Sandbox.started(site, "embedded", name())) {
            taken = 0;
            var outcome =
                    new Duel(() -> HelloFloor.once(site), () -> next(sandbox)).rounds(effort, 25, Unit.MILLISECONDS);
            return List.of(new Line(name(), "`ride postgres hint`", HelloFloor.WORDS, Goal.atMost(3), outcome));
        }
    }

    private double next(Sandbox sandbox) throws IOException {
        if (taken == HINTS) {
            sandbox.stop();
            sandbox.start();
            taken = 0;
        }
        taken++;
        return sandbox.command("hint");
    }
}
