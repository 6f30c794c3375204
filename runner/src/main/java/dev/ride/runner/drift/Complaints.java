package dev.ride.runner.drift;

import dev.ride.scoring.schema.OneLine;
import java.util.ArrayList;
import java.util.List;

/** What keeps a fleet from being ready: a line for each target that does not agree. */
final class Complaints implements TargetReport.Recipient {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(List<? extends TargetReport> reports) {
        var complaints = new Complaints();
        reports.forEach(report -> report.tell(complaints));
        return complaints.lines;
    }

    @Override
    public void agreeing(TargetReport.Agreeing report) {
        // is no complaint
    }

    @Override
    public void drifted(TargetReport.Drifted report) {
        lines.add(OneLine.of("drift: " + report.stamp().words() + " target=" + report.target() + " differences="
                + report.differences().size()));
    }

    @Override
    public void uncompared(TargetReport.Uncompared report) {
        lines.add(OneLine.of("unreadable: target=" + report.target() + " " + report.problem()));
    }
}
