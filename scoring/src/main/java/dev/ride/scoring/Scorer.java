package dev.ride.scoring;

import dev.ride.scoring.Scorecard.Line;
import dev.ride.scoring.Scorecard.Score;
import dev.ride.scoring.Scorecard.Timeline;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.evidence.activity.Look;
import dev.ride.scoring.rubric.Case;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.Finding;
import dev.ride.scoring.rubric.MismatchException;
import dev.ride.scoring.rubric.Rubric;
import dev.ride.scoring.rubric.Rubric.Criterion;
import dev.ride.scoring.rubric.Ruling.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores a submission: the same rubric and the same evidence give the same card, always. It asks nothing of the clock,
 * the locale or any server.
 */
public final class Scorer {
    /** Raised whenever the same rubric and evidence may give another card than before. */
    public static final String VERSION = "1";

    private Scorer() {}

    /** @throws MismatchException when the rubric asks for what the evidence does not hold */
    public static Judgement judge(Rubric rubric, Evidence evidence) {
        var outOfReach = evidence.troubles().stream()
                .filter(trouble -> trouble.cause() == Trouble.Cause.ENVIRONMENT)
                .findFirst();
        if (outOfReach.isPresent()) {
            var verdict = Verdict.undecided(outOfReach.get().sentence());
            return new Judgement(card(rubric, evidence, verdict, null, List.of(), List.of()), new TreeMap<>());
        }
        var open = new Case(rubric, evidence);
        var findings = new LinkedHashMap<Criterion, Finding>();
        rubric.criteria()
                .forEach(criterion -> findings.put(criterion, criterion.check().on(open)));
        var grounds = new TreeMap<String, List<String>>();
        findings.forEach((criterion, finding) -> {
            var ruling = finding.whole();
            if (!ruling.holds()) {
                grounds.put(criterion.id(), ruling.grounds());
            }
        });
        return new Judgement(card(rubric, evidence, findings), grounds);
    }

    /** @param sentence sums it up */
    private record Verdict(boolean solved, boolean undecided, String sentence) {
        static final Verdict SOLVED = new Verdict(true, false, "Solved.");

        static Verdict notSolved(String reason) {
            return new Verdict(false, false, "Not solved: " + reason);
        }

        static Verdict undecided(String cause) {
            return new Verdict(false, true, "Undecided: " + cause);
        }
    }

    private static Scorecard card(Rubric rubric, Evidence evidence, Map<Criterion, Finding> findings) {
        boolean somethingFixed = findings.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().dimension() == Dimension.FIX && earned(entry.getKey(), entry.getValue()) > 0);
        var lines = new ArrayList<Line>();
        var sprung = new ArrayList<Criterion>();
        boolean fixed = somethingFixed;
        for (var entry : findings.entrySet()) {
            var criterion = entry.getKey();
            var finding = entry.getValue();
            boolean inPlay = criterion.dimension() != Dimension.TRAP || somethingFixed;
            lines.add(line(criterion, finding, inPlay));
            if (isSprung(criterion, finding)) {
                sprung.add(criterion);
            }
            fixed &= criterion.dimension() != Dimension.FIX || finding.whole().holds();
        }
        return card(
                rubric,
                evidence,
                obstacle(evidence, fixed, sprung).map(Verdict::notSolved).orElse(Verdict.SOLVED),
                Score.of(lines),
                lines,
                sprung.stream().map(Criterion::id).toList());
    }

    /** What keeps the submission from being solved; what the trainee brought about comes first. */
    private static Optional<String> obstacle(Evidence evidence, boolean fixed, List<Criterion> sprung) {
        var trouble = evidence.troubles().stream().findFirst().map(Trouble::sentence);
        if (trouble.isPresent()) {
            return trouble;
        }
        var fatal = sprung.stream().filter(Criterion::fatal).findFirst();
        if (fatal.isPresent()) {
            return fatal.map(trap -> "no repair makes up for the trap " + trap.id() + ".");
        }
        return fixed ? Optional.empty() : Optional.of("the repair does not hold yet.");
    }

    private static boolean isSprung(Criterion criterion, Finding finding) {
        return criterion.dimension() == Dimension.TRAP && finding.whole().standing() == Standing.FAILS;
    }

    private static Line line(Criterion criterion, Finding finding, boolean inPlay) {
        return new Line(
                criterion.id(),
                criterion.dimension(),
                criterion.title(),
                criterion.points(),
                inPlay ? earned(criterion, finding) : 0,
                reason(criterion, finding, inPlay),
                criterion.fatal(),
                isSprung(criterion, finding) ? criterion.safe() : null);
    }

    private static int earned(Criterion criterion, Finding finding) {
        if (finding.whole().holds()) {
            return criterion.points();
        }
        return criterion.byTenant() && !finding.tenants().isEmpty()
                ? criterion.points() * finding.holding() / finding.tenants().size()
                : 0;
    }

    private static String reason(Criterion criterion, Finding finding, boolean inPlay) {
        var ruling = finding.whole();
        if (ruling.standing() == Standing.UNSEEN) {
            return String.join(" ", ruling.grounds());
        }
        if (!ruling.holds()) {
            return criterion.byTenant()
                    ? criterion.reason() + " (Holds for " + finding.holding() + " of "
                            + finding.tenants().size() + ".)"
                    : criterion.reason();
        }
        return inPlay ? "Holds." : "Counts once something of the fix is earned.";
    }

    private static Scorecard card(
            Rubric rubric, Evidence evidence, Verdict verdict, Score score, List<Line> lines, List<String> sprung) {
        var submission = evidence.submission();
        return new Scorecard(
                submission.scenario(),
                submission.variant(),
                verdict.solved(),
                verdict.undecided(),
                verdict.sentence(),
                score,
                lines,
                sprung,
                submission.hintsTaken(),
                submission.number(),
                submission.postmortemSeen(),
                timeline(rubric, evidence, verdict.solved()),
                submission.version(),
                VERSION);
    }

    private static Timeline timeline(Rubric rubric, Evidence evidence, boolean solved) {
        var activity = evidence.activity();
        return new Timeline(
                evidence.submission().started(),
                activity.looks().stream().map(Look::at).findFirst().orElse(null),
                activity.firstChangeAt().orElse(null),
                solved ? activity.lastChangeAt().orElse(null) : null,
                evidence.submission().submitted(),
                rubric.responseTimes());
    }
}
