package dev.ride.cli.terminal;

import dev.ride.runner.ground.Progress;
import java.util.Locale;

/**
 * Progress on standard error: one line that is drawn over on a terminal, elsewhere a plain line for each thing begun and
 * for each quarter of it.
 */
final class ProgressLines implements Progress {
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final long MILLION = 1_000_000;

    private final Terminal terminal;
    private final long begun = System.nanoTime();
    private String current;
    private long quarter;

    ProgressLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        if (terminal.interactive()) {
            var end = total > 0 && done >= total ? ERASE_LINE : "";
            terminal.err().print(ERASE_LINE + described(what, done, total) + end);
            terminal.err().flush();
            return;
        }
        var reached = total > 0 ? 4 * done / total : 0;
        if (what.equals(current) && reached == quarter) {
            return;
        }
        current = what;
        quarter = reached;
        terminal.err().print(described(what, done, total) + "\n");
        terminal.err().flush();
    }

    private String described(String what, long done, long total) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (total <= 0) {
            return String.format(Locale.ROOT, "%s (%.0f s)", what, seconds);
        }
        return String.format(
                Locale.ROOT, "%s %s of %s (%.0f s)", what, figure(done, total), figure(total, total), seconds);
    }

    private static String figure(long value, long total) {
        return total < MILLION ? Long.toString(value) : String.format(Locale.ROOT, "%.1f MB", (double) value / MILLION);
    }
}
