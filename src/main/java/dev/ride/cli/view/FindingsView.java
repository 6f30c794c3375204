package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.Finding;
import dev.ride.runner.Finding.Level;
import java.util.List;
import java.util.Set;

/** What the doctor found. */
public record FindingsView(List<Finding> findings) {
    private static final Set<String> ENGINES = Set.of("docker", "embedded");

    public void lines(Output output) {
        for (var finding : findings) {
            output.line(mark(finding.level(), output) + " " + finding.what() + ": " + finding.detail());
        }
        if (findings.stream().anyMatch(finding -> finding.level() == Level.LEFTOVER)) {
            output.line("Remove what is left over: ride doctor --fix");
        }
    }

    public boolean canRunSandboxes() {
        return findings.stream().anyMatch(finding -> ENGINES.contains(finding.what()) && finding.level() == Level.GOOD);
    }

    private static String mark(Level level, Output output) {
        return switch (level) {
            case GOOD -> output.inked(Ink.GREEN, "ok     ");
            case MISSING -> output.inked(Ink.YELLOW, "missing");
            case LEFTOVER -> output.inked(Ink.YELLOW, "left   ");
        };
    }
}
