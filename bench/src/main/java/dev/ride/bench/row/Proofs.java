package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios proving themselves, two sandboxes at a time; some of them stand for all. */
public final class Proofs implements Row {
    private static final List<String> SCENARIOS =
            List.of("stage-15/02-two-heads", "stage-13/01-index-dropped-by-hand", Site.SCENARIO);

    @Override
    public String name() {
        return "proofs";
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        var floor = StartFloor.of(site);
        var scenarios = SCENARIOS.subList(0, effort.size(SCENARIOS.size(), 1));
        var sandboxes = 0;
        for (var scenario : scenarios) {
            sandboxes += sandboxes(site, floor.engine(), scenario);
        }
        int count = sandboxes;
        var outcome = new Duel(() -> floor.once() * count, () -> played(site, floor.engine(), scenarios))
                .rounds(effort, 3, Unit.MILLISECONDS);
        return List.of(new Line(
                name(),
                "`ride scenario test --parallel 2` of " + scenarios.size() + " scenarios, " + floor.engine(),
                "their " + count + " sandboxes' starts by hand, " + floor.engine(),
                Goal.atMost(3),
                outcome));
    }

    /** How many sandboxes its proofs are played on; bakes what they need. */
    private static int sandboxes(Site site, String engine, String scenario) throws IOException {
        var command = List.of("scenario", "test", scenario, "--engine", engine, "--variant", "0", "--json");
        var results =
                JsonMapper.shared().readTree(site.ride().run(Set.of(0), command).output());
        return (int) results.valueStream()
                .map((JsonNode result) -> result.path("proof").asString())
                .filter(proof -> !proof.equals("criteria"))
                .count();
    }

    private static double played(Site site, String engine, List<String> scenarios) throws IOException {
        var sum = 0.0;
        for (var scenario : scenarios) {
            sum += site.ride()
                    .timed("scenario", "test", scenario, "--engine", engine, "--variant", "0", "--parallel", "2");
        }
        return sum;
    }
}
