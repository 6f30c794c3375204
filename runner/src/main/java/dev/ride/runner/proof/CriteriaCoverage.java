package dev.ride.runner.proof;

import dev.ride.scoring.Scorecard;
import dev.ride.scoring.Scorecard.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Over all proofs of a scenario, every criterion is earned by one and missed by another: else it tells nothing. */
final class CriteriaCoverage {
    private CriteriaCoverage() {}

    static List<String> of(List<Scorecard> cards) {
        var byCriterion = new LinkedHashMap<String, List<Line>>();
        for (var card : cards) {
            card.criteria().forEach(line -> byCriterion
                    .computeIfAbsent(line.id(), id -> new ArrayList<>())
                    .add(line));
        }
        var findings = new ArrayList<String>();
        byCriterion.forEach((id, lines) -> {
            if (lines.stream().allMatch(line -> line.earned() == line.points() && line.points() > 0)) {
                findings.add(id + ": every proof earns it, so nothing shows that it can be missed");
            }
            if (lines.stream().allMatch(line -> line.earned() < line.points())) {
                findings.add(id + ": no proof earns it");
            }
        });
        return findings;
    }
}
