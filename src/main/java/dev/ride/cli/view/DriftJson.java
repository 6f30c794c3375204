package dev.ride.cli.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.TargetReport;
import dev.ride.scoring.schema.NotCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
            Set<String> ledgerVersions,
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
    public void report(TargetReport report) {
        targets.add(new Target(
                report.target(),
                report.isUnreadable() ? "unreadable" : report.isDrifted() ? "drifted" : "agrees",
                entries(report),
                report.notCompared(),
                report.verdict().map(verdict -> verdict.words()).orElse(null),
                report.ledger().map(ledger -> ledger.tool()).orElse(null),
                report.ledger().map(ledger -> (Set<String>) ledger.versions()).orElse(null),
                report.problem().orElse(null)));
    }

    private static List<Entry> entries(TargetReport report) {
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
