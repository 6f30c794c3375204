package dev.ride.runner.scenario.check;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.Proofs.Kind;
import dev.ride.runner.scenario.Proofs.Proof;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.Rubric.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Every proof says what it must score, and together they show that each criterion can be missed and all be earned. */
final class ProofRule implements Rule {
    @Override
    public void check(Subject subject) {
        var proofs = subject.scenario().proofs().proofs();
        for (int i = 0; i < proofs.size(); i++) {
            proof(subject, proofs.get(i), i);
        }
        var criteria = subject.scenario().rubric().criteria();
        var place = subject.place(ScenarioText.PROOFS, "proofs");
        if (proofs.stream().noneMatch(proof -> proof.kind() == Kind.SOLUTION && total(proof) == 100)) {
            subject.find(place, "no solution scores 100");
        }
        if (proofs.stream().noneMatch(proof -> proof.kind() == Kind.NOTHING && proof.script() == null)) {
            subject.find(place, "no proof of kind nothing shows what doing nothing scores");
        }
        for (var dimension : Dimension.values()) {
            int most = PointsRule.points(criteria, dimension);
            if (proofs.stream().noneMatch(proof -> misses(proof, dimension, most))) {
                subject.find(
                        place,
                        "no proof misses a point of " + dimension.name().toLowerCase(Locale.ROOT)
                                + ", so nothing shows that its criteria can fail");
            }
        }
        exercised(subject, proofs, criteria);
    }

    private static void proof(Subject subject, Proof proof, int index) {
        var place = subject.place(ScenarioText.PROOFS, "proofs", index, "id");
        for (var dimension : Dimension.values()) {
            var name = dimension.name().toLowerCase(Locale.ROOT);
            var expected = points(dimension).apply(proof);
            int most = PointsRule.points(subject.scenario().rubric().criteria(), dimension);
            if (expected == null) {
                subject.find(place, "does not say what it must score for " + name);
            } else if (expected < 0 || expected > most) {
                subject.find(
                        subject.place(ScenarioText.PROOFS, "proofs", index, name),
                        "between 0 and " + most + " points can be scored for " + name);
            }
        }
        if (proof.script() == null && proof.kind() != Kind.NOTHING) {
            subject.find(place, "has no script");
        }
        if (proof.kind() == Kind.NOTHING && (value(proof.fix()) != 0 || value(proof.trap()) != 0)) {
            subject.find(place, "a proof of kind nothing scores 0 for fix and for trap");
        }
        if (proof.kind() == Kind.SOLUTION && (!proof.solved() || !proof.sprung().isEmpty())) {
            subject.find(place, "a solution is solved and springs no trap");
        }
        if (proof.kind() == Kind.TRAP && proof.solved() && total(proof) == 100) {
            subject.find(place, "a proof of kind trap is not solved or misses a point");
        }
    }

    /** That nothing is scored for doing nothing shows little: only a false repair shows what a fix must not be. */
    private static boolean misses(Proof proof, Dimension dimension, int most) {
        return value(points(dimension).apply(proof)) < most
                && (dimension == Dimension.DETECT || proof.kind() == Kind.TRAP);
    }

    private static void exercised(Subject subject, List<Proof> proofs, List<Criterion> criteria) {
        var traps = criteria.stream()
                .filter(criterion -> criterion.dimension() == Dimension.TRAP)
                .map(Criterion::id)
                .toList();
        for (var proof : subject.nodes(ScenarioText.PROOFS, "proofs")) {
            for (var item : proof.get("sprung").map(YamlNode::items).orElse(List.of())) {
                item.asText()
                        .filter(id -> !traps.contains(id))
                        .ifPresent(id ->
                                subject.find(item.place(), "there is no trap `" + id + "`" + Near.hint(id, traps)));
            }
        }
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            boolean sprung = proofs.stream().anyMatch(proof -> proof.sprung().contains(criterion.id()));
            if (traps.contains(criterion.id()) && !sprung) {
                subject.find(
                        subject.place(ScenarioText.RUBRIC, "criteria", i, "id"),
                        "no proof springs the trap `" + criterion.id() + "`");
            }
        }
    }

    private static Function<Proof, Integer> points(Dimension dimension) {
        return switch (dimension) {
            case DETECT -> Proof::detect;
            case FIX -> Proof::fix;
            case TRAP -> Proof::trap;
        };
    }

    private static int total(Proof proof) {
        return value(proof.detect()) + value(proof.fix()) + value(proof.trap());
    }

    private static int value(Integer points) {
        return points == null ? 0 : points;
    }
}
