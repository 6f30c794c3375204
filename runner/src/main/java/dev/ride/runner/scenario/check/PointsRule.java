package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.ScenarioText;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.Rubric.Criterion;
import java.util.List;
import java.util.Locale;

/** Points add up to 100, each dimension has some, and what belongs to traps stands with traps. */
final class PointsRule implements Rule {
    static int points(List<Criterion> criteria, Dimension dimension) {
        return criteria.stream()
                .filter(criterion -> criterion.dimension() == dimension)
                .mapToInt(Criterion::points)
                .sum();
    }

    @Override
    public void check(Subject subject) {
        var criteria = subject.scenario().rubric().criteria();
        var place = subject.place(ScenarioText.RUBRIC, "criteria");
        int sum = criteria.stream().mapToInt(Criterion::points).sum();
        if (sum != 100) {
            subject.find(place, "the points add up to " + sum + ", not to 100");
        }
        for (var dimension : Dimension.values()) {
            if (points(criteria, dimension) == 0) {
                subject.find(
                        place,
                        "there is nothing to earn for " + dimension.name().toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i < criteria.size(); i++) {
            criterion(subject, criteria.get(i), i);
        }
    }

    private static void criterion(Subject subject, Criterion criterion, int index) {
        boolean trap = criterion.dimension() == Dimension.TRAP;
        if (criterion.points() < 0 || (criterion.points() == 0 && !criterion.fatal())) {
            subject.find(
                    subject.place(ScenarioText.RUBRIC, "criteria", index, "points"),
                    "a criterion is worth a point or more; only a fatal trap may be worth none");
        }
        if (!trap && (criterion.fatal() || criterion.safe() != null)) {
            subject.find(
                    subject.place(ScenarioText.RUBRIC, "criteria", index, "id"), "`fatal` and `safe` belong to traps");
        }
        if (trap && criterion.safe() == null) {
            subject.find(
                    subject.place(ScenarioText.RUBRIC, "criteria", index, "id"),
                    "a trap says in `safe` how to do it without harm");
        }
    }
}
