package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.recorder.collector.Application.Played;
import dev.ride.scoring.evidence.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the application's users see: rows, or the error with its SQLSTATE. Tenants in which they see the very same are told
 * of once.
 */
public record PerformanceView(List<Played> played) {
    private static final int MOST_ROWS = 10;

    /** What was played in one tenant, without the tenant. */
    private record Sight(
            String statement, String role, String title, Outcome outcome, boolean declared, boolean committed) {
        static Sight of(Played one) {
            return new Sight(one.statement(), one.role(), one.title(), one.outcome(), one.declared(), one.committed());
        }
    }

    public void lines(Output output) {
        if (played.isEmpty()) {
            output.line("The application of this scenario has no statements.");
        }
        var sights = new LinkedHashMap<String, List<Sight>>();
        played.forEach(one ->
                sights.computeIfAbsent(one.tenant(), any -> new ArrayList<>()).add(Sight.of(one)));
        var alike = new LinkedHashMap<List<Sight>, List<String>>();
        sights.forEach((tenant, seen) ->
                alike.computeIfAbsent(seen, any -> new ArrayList<>()).add(tenant));
        var all = List.copyOf(sights.keySet());
        alike.forEach((seen, tenants) -> {
            output.line(output.inked(Ink.BOLD, new NameRuns(all).of(tenants)));
            seen.forEach(sight -> lines(sight, output));
        });
    }

    private static void lines(Sight sight, Output output) {
        output.line("  " + sight.statement() + " (" + sight.role() + "): " + sight.title());
        if (sight.outcome().rows() == null) {
            output.line("    " + error(sight, output));
        } else {
            rows(sight.outcome(), output);
        }
        output.line("    " + output.inked(Ink.FAINT, sight.committed() ? "committed" : "rolled back"));
    }

    private static String error(Sight sight, Output output) {
        var told = sight.outcome().sqlstate() + ": " + sight.outcome().error();
        return sight.declared() ? "refused, as it should be, " + told : output.inked(Ink.RED, "ERROR " + told);
    }

    private static void rows(Outcome outcome, Output output) {
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
