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

    record Entry(String kind, String name, String attribute, String expected, String actual, String sentence) {}

    @Override
    public void report(TargetReport report) {
        targets.add(new Target(
                report.target(),
                report.isUnreadable() ? "unreadable" : report.isDrifted() ? "drifted" : "agrees",
                report.differences().stream()
                        .map(difference -> new Entry(
                                difference.kind().words(),
                                difference.name(),
                                difference.attribute(),
                                difference.expected(),
                                difference.actual(),
                                difference.sentence()))
                        .toList(),
                report.notCompared(),
                report.verdict().map(verdict -> verdict.words()).orElse(null),
                report.ledger().map(ledger -> ledger.tool()).orElse(null),
                report.ledger().map(ledger -> (Set<String>) ledger.versions()).orElse(null),
                report.problem().orElse(null)));
    }

    @Override
    public void end() {
        output.json(new Document(FORMAT, targets));
    }
}
