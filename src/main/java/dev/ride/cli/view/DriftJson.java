package dev.ride.cli.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.Ledger;
import dev.ride.runner.drift.LedgerReport;
import dev.ride.runner.drift.TargetReport.Agreeing;
import dev.ride.runner.drift.TargetReport.Compared;
import dev.ride.runner.drift.TargetReport.Drifted;
import dev.ride.runner.drift.TargetReport.Uncompared;
import dev.ride.scoring.schema.NotCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** For programs: one document, when all targets have been read. */
public final class DriftJson implements DriftView {
    private static final int FORMAT = 1;

    private final Output output;
    private final List<Target> targets = new ArrayList<>();

    public DriftJson(Output output) {
        this.output = output;
    }

    record Document(int format, List<Target> targets) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String target,
            String state,
            List<Entry> differences,
            List<NotCompared> notCompared,
            String ledger,
            String ledgerTool,
            SortedSet<String> ledgerVersions,
            String ledgerDirty,
            String problem) {}

    /**
     * @param unverified whether it may be the same expression in another spelling
     * @param sql what would mend it, or a comment that says why nothing is offered; null when it was not asked for
     */
    record Entry(
            String kind,
            String name,
            String attribute,
            String expected,
            String actual,
            String sentence,
            boolean unverified,
            @JsonInclude(JsonInclude.Include.NON_NULL) String sql,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean mendable) {}

    @Override
    public void agreeing(Agreeing report) {
        compared(report, "agrees");
    }

    @Override
    public void drifted(Drifted report) {
        compared(report, "drifted");
    }

    @Override
    public void uncompared(Uncompared report) {
        targets.add(new Target(
                report.target(), "unreadable", List.of(), List.of(), null, null, null, null, report.problem()));
    }

    private void compared(Compared report, String state) {
        var ledger = report.ledger().flatMap(LedgerReport::ledger);
        targets.add(new Target(
                report.target(),
                state,
                entries(report),
                report.notCompared(),
                report.ledger().map(LedgerReport::words).orElse(null),
                ledger.map(Ledger::tool).orElse(null),
                ledger.map(Ledger::versions).orElse(null),
                ledger.flatMap(Ledger::dirty).orElse(null),
                null));
    }

    private static List<Entry> entries(Compared report) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < report.differences().size(); i++) {
            var difference = report.differences().get(i);
            var remedy = report.remedies().isEmpty() ? null : report.remedies().get(i);
            entries.add(new Entry(
                    difference.kind().words(),
                    difference.name(),
                    difference.attribute(),
                    difference.expected(),
                    difference.actual(),
                    difference.sentence(),
                    difference.unverified(),
                    remedy == null ? null : remedy.sql(),
                    remedy == null ? null : remedy.isOffered()));
        }
        return entries;
    }

    @Override
    public void end() {
        output.json(new Document(FORMAT, targets));
    }
}
