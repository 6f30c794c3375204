package dev.ride.runner.proof;

import dev.ride.runner.scenario.Proofs.Proof;
import dev.ride.scoring.Judgement;
import dev.ride.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Expected beside seen: what a proof declares, and what was scored. */
final class Comparison {
    private Comparison() {}

    /** One line a difference, then each criterion; nothing where all is as declared. */
    static List<String> of(Proof proof, Judgement judgement) {
        var card = judgement.card();
        var lines = new ArrayList<String>();
        if (card.undecided()) {
            lines.add(card.verdict());
            return lines;
        }
        points(lines, "detect", proof.detect(), card.score().detect());
        points(lines, "fix", proof.fix(), card.score().fix());
        points(lines, "trap", proof.trap(), card.score().trap());
        differ(lines, "solved", proof.solved(), card.solved());
        differ(lines, "traps sprung", new TreeSet<>(proof.sprung()), new TreeSet<>(card.trapsSprung()));
        if (!lines.isEmpty()) {
            card.criteria().forEach(line -> lines.addAll(criterion(line, judgement)));
        }
        return lines;
    }

    /** Whether two cards give the same points and verdict. */
    static List<String> of(String what, Scorecard first, Scorecard second) {
        var lines = new ArrayList<String>();
        differ(lines, what + ": score", first.score(), second.score());
        differ(lines, what + ": solved", first.solved(), second.solved());
        differ(lines, what + ": traps sprung", first.trapsSprung(), second.trapsSprung());
        return lines;
    }

    private static void points(List<String> lines, String what, Integer expected, int seen) {
        if (expected != null) {
            differ(lines, what, expected, seen);
        }
    }

    private static void differ(List<String> lines, String what, Object expected, Object seen) {
        if (!Objects.equals(expected, seen)) {
            lines.add(what + ": expected " + expected + ", seen " + seen);
        }
    }

    private static List<String> criterion(Scorecard.Line line, Judgement judgement) {
        var lines = new ArrayList<String>();
        lines.add("  " + line.id() + " " + line.earned() + "/" + line.points());
        judgement.grounds().getOrDefault(line.id(), List.of()).forEach(ground -> lines.add("    " + ground));
        return lines;
    }
}
