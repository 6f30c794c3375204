package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.recorder.collector.Application.Played;
import dev.ride.scoring.evidence.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** What the application's users see, tenant by tenant: rows, or the error with its SQLSTATE. */
public record PerformanceView(List<Played> played) {
    private static final int MOST_ROWS = 10;

    public void lines(Output output) {
        if (played.isEmpty()) {
            output.line("The application of this scenario has no statements.");
        }
        String tenant = null;
        for (var one : played) {
            if (!one.tenant().equals(tenant)) {
                tenant = one.tenant();
                output.line(output.inked(Ink.BOLD, tenant));
            }
            output.line("  " + one.statement() + " (" + one.role() + "): " + one.title());
            outcome(one.outcome(), output);
            output.line("    " + output.inked(Ink.FAINT, one.committed() ? "committed" : "rolled back"));
        }
    }

    private static void outcome(Outcome outcome, Output output) {
        if (outcome.rows() == null) {
            output.line("    " + output.inked(Ink.RED, "ERROR " + outcome.sqlstate() + ": " + outcome.error()));
            return;
        }
        outcome.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> output.line("    "
                        + row.stream().map(cell -> cell == null ? "NULL" : cell).collect(Collectors.joining(" | "))));
        var more = outcome.rows().size() - MOST_ROWS;
        if (more > 0) {
            output.line("    and " + more + " more rows");
        }
        if (outcome.rows().isEmpty()) {
            output.line("    done, no rows");
        }
    }
}
