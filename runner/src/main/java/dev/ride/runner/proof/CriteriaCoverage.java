package dev.ride.runner.proof;

import dev.ride.scoring.Scorecard;
import dev.ride.scoring.Scorecard.Line;
import dev.ride.scoring.rubric.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** Over all proofs of a scenario, every criterion is earned by one and missed by another: else it tells nothing. */
final class CriteriaCoverage {
    private CriteriaCoverage() {}

    static List<String> of(List<Scorecard> cards) {
        var all = new LinkedHashSet<String>();
        var earned = new TreeSet<String>();
        var missed = new TreeSet<String>();
        for (var card : cards) {
            for (var line : card.criteria()) {
                all.add(line.id());
                (isMissed(card, line) ? missed : earned).add(line.id());
            }
        }
        var findings = new ArrayList<String>();
        for (var id : all) {
            if (!missed.contains(id)) {
                findings.add(id + ": no proof misses it, so nothing shows that it can be missed");
            }
            if (!earned.contains(id)) {
                findings.add(id + ": no proof earns it");
            }
        }
        return findings;
    }

    /** A trap is missed when it is sprung; that nothing is earned for it where nothing was fixed shows nothing. */
    private static boolean isMissed(Scorecard card, Line line) {
        return line.dimension() == Dimension.TRAP
                ? card.trapsSprung().contains(line.id())
                : line.earned() < line.points();
    }
}
