package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.TargetReport.Agreeing;
import dev.ride.runner.drift.TargetReport.Compared;
import dev.ride.runner.drift.TargetReport.Drifted;
import dev.ride.runner.drift.TargetReport.Uncompared;
import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.OneLine;
import dev.ride.scoring.schema.remedy.Remedy;
import java.util.List;

/** For people: a line for a target that agrees, a list for one that does not. */
public final class DriftText implements DriftView {
    private static final String INDENT = "    ";

    private final Output output;
    private int agreeing;
    private int drifted;
    private int unreadable;

    public DriftText(Output output) {
        this.output = output;
    }

    @Override
    public void agreeing(Agreeing report) {
        agreeing++;
        output.line(OneLine.of(report.target()) + ": agrees" + ledger(report));
        notCompared(report);
    }

    @Override
    public void drifted(Drifted report) {
        drifted++;
        var target = OneLine.of(report.target());
        output.line(output.inked(Ink.RED, target + ": drifted") + " (" + counted(report.differences()) + ledger(report)
                + ")");
        report.differences().forEach(difference -> output.line(INDENT + difference.sentence()));
        notCompared(report);
        if (!report.remedies().isEmpty()) {
            remedies(target, report);
        }
    }

    @Override
    public void uncompared(Uncompared report) {
        unreadable++;
        output.note(output.inked(Ink.RED, OneLine.of(report.target()) + ": could not be read: ")
                + OneLine.of(report.problem()));
    }

    private void notCompared(Compared report) {
        report.notCompared().forEach(left -> output.line(INDENT + left.sentence()));
    }

    /** Without indentation, which would change the bodies of functions. */
    private void remedies(String target, Drifted report) {
        output.line();
        output.line("-- what would mend " + target);
        output.line(Remedy.script(report.remedies()));
        output.line();
    }

    private static String counted(List<Difference> differences) {
        return differences.size() == 1 ? "1 difference" : differences.size() + " differences";
    }

    private static String ledger(Compared report) {
        return report.ledger().map(ledger -> ", " + ledger.words()).orElse("");
    }

    @Override
    public void end() {
        output.note(agreeing + " agree, " + drifted + " drifted, " + unreadable + " could not be read");
    }
}
