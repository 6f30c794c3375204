package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.HintsShown;

/** Hints, each under its number. */
public record HintsView(HintsShown shown) {
    /** @param named how commands name the sandbox; empty where they need not */
    public void lines(Output output, String named) {
        if (shown.total() == 0) {
            output.line("This scenario has no hints.");
            return;
        }
        for (var hint : shown.hints()) {
            output.line(output.inked(Ink.BOLD, "Hint " + hint.number() + " of " + shown.total()));
            output.line();
            new Markdown(hint.text()).lines(output);
            output.line();
        }
        var taken = shown.hints().isEmpty()
                ? 0
                : shown.hints().get(shown.hints().size() - 1).number();
        if (taken == 0) {
            output.line("No hint was taken so far; ride postgres hint" + named + " gives the first of " + shown.total()
                    + ".");
        } else if (taken < shown.total()) {
            output.line(output.inked(Ink.FAINT, "More: ride postgres hint" + named));
        }
    }
}
