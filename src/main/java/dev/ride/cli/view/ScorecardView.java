package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.scoring.Scorecard;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.Rubric.ResponseTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scorecard for people: the verdict, the points, and a reason for each criterion. */
public record ScorecardView(Scorecard card) {
    /** Below the title. */
    private static final String REASON = " ".repeat(13);

    private static final ResponseTimes NO_GOALS = new ResponseTimes(null, null, null);

    /**
     * @param named how commands name the sandbox that was submitted; empty where they need not
     * @param unanswered the questions that the diagnosis leaves open
     */
    public void lines(Output output, String named, List<String> unanswered) {
        card(output);
        if (!unanswered.isEmpty()) {
            output.line(new Paragraph("", "Not answered: " + String.join(", ", unanswered)));
            output.line("Say what you think the cause is: ride postgres diagnose" + named);
        }
        if (!card.solved() && !card.undecided()) {
            output.line("Go on, and submit again as often as you like. Stuck? ride postgres hint" + named);
        } else if (card.solved()) {
            output.line("What was behind it: ride postgres postmortem" + named);
        }
    }

    /** The card alone, without what a trainee may do next. */
    public void card(Output output) {
        points(output);
        if (card.score() != null) {
            output.line();
        }
        output.line(circumstances());
        timeline(output);
    }

    /** What was ruled, without when and with what help. */
    public void points(Output output) {
        output.line(output.inked(card.solved() ? Ink.GREEN : Ink.YELLOW, card.verdict()));
        if (card.score() != null) {
            output.line(total());
            for (var dimension : Dimension.values()) {
                dimension(dimension, output);
            }
        }
    }

    private String total() {
        return "Total " + card.score().total() + " of "
                + card.criteria().stream().mapToInt(Scorecard.Line::points).sum();
    }

    private void dimension(Dimension dimension, Output output) {
        var lines = card.criteria().stream()
                .filter(line -> line.dimension() == dimension)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var earned = lines.stream().mapToInt(Scorecard.Line::earned).sum();
        var points = lines.stream().mapToInt(Scorecard.Line::points).sum();
        output.line();
        output.line(output.inked(Ink.BOLD, word(dimension) + " " + earned + " of " + points));
        lines.forEach(line -> criterion(line, output));
    }

    private void criterion(Scorecard.Line line, Output output) {
        var whole = line.earned() == line.points();
        var points = String.format(Locale.ROOT, "%3d of %2d", line.earned(), line.points());
        output.line(new Paragraph("  " + output.inked(whole ? Ink.GREEN : Ink.YELLOW, points) + "  ", line.title()));
        var sprung = card.trapsSprung().contains(line.id());
        if (!whole || sprung) {
            output.line(new Paragraph(REASON, (sprung && line.fatal() ? "Fatal: " : "") + line.reason()));
        }
        if (line.safe() != null) {
            output.line(new Paragraph(REASON, "Safer: " + line.safe()));
        }
    }

    private static String word(Dimension dimension) {
        return switch (dimension) {
            case DETECT -> "Detect";
            case FIX -> "Fix";
            case TRAP -> "Trap";
        };
    }

    private String circumstances() {
        return "Submission " + card.submission() + ", " + counted(card.hintsTaken(), "hint") + " taken"
                + (card.postmortemSeen() ? ", after the postmortem had been seen" : "") + ".";
    }

    private void timeline(Output output) {
        var timeline = card.timeline();
        if (timeline == null || timeline.started() == null) {
            return;
        }
        var moments = new ArrayList<String>();
        var goals = timeline.expected() == null ? NO_GOALS : timeline.expected();
        moment("first look", timeline.firstLook(), goals.firstLook(), moments);
        moment("first change", timeline.firstChange(), goals.firstChange(), moments);
        moment("recovered", timeline.recovered(), goals.recovered(), moments);
        moment("submitted", timeline.submitted(), null, moments);
        if (!moments.isEmpty()) {
            output.line(output.inked(Ink.FAINT, "Minutes from the start: " + String.join(", ", moments) + "."));
        }
    }

    private void moment(String what, Instant when, Integer goal, List<String> moments) {
        if (when != null) {
            var seconds = Duration.between(card.timeline().started(), when).toSeconds();
            moments.add(what
                    + String.format(Locale.ROOT, " %d:%02d", seconds / 60, seconds % 60)
                    + (goal == null ? "" : " (goal " + goal + ")"));
        }
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
