package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;
import dev.ride.runner.ground.Parting;

/** A program whose work cannot be taken away. */
final class StubbornWork {
    static final String BEGUN = "begun";

    private StubbornWork() {}

    public static void main(String[] none) throws InterruptedException {
        var terminal = new ProcessTerminal();
        Interruption.heed(terminal);
        Parting.hold().removedBy(() -> false);
        terminal.out().println(BEGUN);
        Thread.sleep(Long.MAX_VALUE);
    }
}
