package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.housekeeping.Checkup;
import dev.ride.runner.housekeeping.Checkup.Level;
import java.util.List;

/** What the doctor found. */
public record CheckupView(List<Checkup> checkups) {
    public void lines(Output output) {
        for (var checkup : checkups) {
            output.line(mark(checkup.level(), output) + " " + checkup.what() + ": " + checkup.detail());
        }
        if (checkups.stream().anyMatch(checkup -> checkup.level() == Level.LEFTOVER)) {
            output.line("Remove what is left over: ride doctor --fix");
        }
    }

    private static String mark(Level level, Output output) {
        return switch (level) {
            case GOOD -> output.inked(Ink.GREEN, "ok     ");
            case MISSING -> output.inked(Ink.YELLOW, "missing");
            case LEFTOVER -> output.inked(Ink.YELLOW, "left   ");
        };
    }
}
