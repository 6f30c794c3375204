package dev.ride.cli.terminal;

import dev.ride.runner.ground.Progress;
import java.time.Duration;
import java.util.Locale;

/** Progress on standard error: one line that is drawn over on a terminal, elsewhere a plain line every few seconds. */
final class ProgressLines implements Progress {
    private static final String ERASE_LINE = "\r\u001b[K";

    /** A line that is longer than the terminal is wide would take two, and only one is erased. */
    private static final String CUT = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final long MILLION = 1_000_000;

    private final Terminal terminal;
    private final long begun = System.nanoTime();
    private long next = begun;
    private boolean drawn;

    ProgressLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        if (terminal.interactive()) {
            say(ERASE_LINE + CUT + described(what, done, total) + WRAP);
            drawn = true;
            return;
        }
        var now = System.nanoTime();
        if (now - next >= 0) {
            next = now + BETWEEN_LINES.toNanos();
            say(described(what, done, total) + "\n");
        }
    }

    /** Makes room for something that stays. */
    synchronized void clear() {
        if (drawn) {
            say(ERASE_LINE);
            drawn = false;
        }
    }

    private void say(String text) {
        terminal.err().print(text);
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
