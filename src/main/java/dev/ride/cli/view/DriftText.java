package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.LedgerVerdict;
import dev.ride.runner.drift.TargetReport;
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
    public void report(TargetReport report) {
        var target = OneLine.of(report.target());
        if (report.isUnreadable()) {
            unreadable++;
            output.note(output.inked(Ink.RED, target + ": could not be read: ")
                    + OneLine.of(report.problem().orElseThrow()));
            return;
        }
        if (report.isDrifted()) {
            drifted++;
            output.line(output.inked(Ink.RED, target + ": drifted") + " (" + counted(report.differences())
                    + ledger(report) + ")");
        } else {
            agreeing++;
            output.line(target + ": agrees" + ledger(report));
        }
        report.differences().forEach(difference -> output.line(INDENT + difference.sentence()));
        report.notCompared().forEach(left -> output.line(INDENT + left.sentence()));
        if (!report.remedies().isEmpty()) {
            remedies(target, report);
        }
    }

    /** Without indentation, which would change the bodies of functions. */
    private void remedies(String target, TargetReport report) {
        output.line();
        output.line("-- what would mend " + target);
        output.line(Remedy.script(report.remedies()));
        output.line();
    }

    private static String counted(List<Difference> differences) {
        return differences.size() == 1 ? "1 difference" : differences.size() + " differences";
    }

    private static String ledger(TargetReport report) {
        return report.verdict()
                .map(LedgerVerdict::words)
                .map(words -> ", " + words)
                .orElse("");
    }

    @Override
    public void end() {
        output.note(agreeing + " agree, " + drifted + " drifted, " + unreadable + " could not be read");
    }
}
