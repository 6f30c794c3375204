package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.TargetReport;
import dev.ride.runner.drift.TargetReport.Agreeing;
import dev.ride.runner.drift.TargetReport.Compared;
import dev.ride.runner.drift.TargetReport.Drifted;
import dev.ride.runner.drift.TargetReport.Uncompared;
import dev.ride.scoring.schema.OneLine;
import dev.ride.scoring.schema.remedy.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For a ticket or a pull request: a table of all targets, then the differences of those that drifted. */
public final class DriftMarkdown implements DriftView {
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*<>&|~#$\\[\\]]|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])");

    private final Output output;
    private final List<Compared> toExplain = new ArrayList<>();

    public DriftMarkdown(Output output) {
        this.output = output;
        output.line("| target | schema | ledger |");
        output.line("|---|---|---|");
    }

    @Override
    public void agreeing(Agreeing report) {
        compared(report);
    }

    @Override
    public void drifted(Drifted report) {
        compared(report);
    }

    @Override
    public void uncompared(Uncompared report) {
        row(report, "could not be read: " + report.problem(), "");
    }

    private void compared(Compared report) {
        var differences = report.differences();
        row(
                report,
                differences.isEmpty() ? "agrees" : differences.size() + " different",
                report.ledger().map(ledger -> ledger.words()).orElse(""));
        if (!differences.isEmpty() || !report.notCompared().isEmpty()) {
            toExplain.add(report);
        }
    }

    private void row(TargetReport report, String schema, String ledger) {
        output.line("| " + shown(report.target()) + " | " + shown(schema) + " | " + shown(ledger) + " |");
    }

    @Override
    public void end() {
        toExplain.forEach(this::explain);
    }

    private void explain(Compared report) {
        output.line();
        output.line("## " + shown(report.target()));
        report.differences().forEach(difference -> output.line("- " + shown(difference.sentence())));
        report.notCompared().forEach(left -> output.line("- " + shown(left.sentence())));
        if (!report.remedies().isEmpty()) {
            remedies(report);
        }
    }

    private void remedies(Compared report) {
        var script = Remedy.script(report.remedies());
        var fence = "`".repeat(Math.max(3, longestRunOfTicks(script) + 1));
        output.line();
        output.line(fence + "sql");
        output.line(script);
        output.line(fence);
    }

    /** A fence that is longer ends at no line of the script. */
    private static int longestRunOfTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }

    /** So that it is shown as it is. An underscore within a word, of which names are full, means nothing there. */
    private static String shown(String text) {
        return SPECIAL.matcher(OneLine.of(text))
                .replaceAll(special -> Matcher.quoteReplacement(
                        special.group().chars().mapToObj(c -> "\\" + (char) c).collect(Collectors.joining())));
    }
}
