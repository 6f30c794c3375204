package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.recorder.Timeline.Line;
import dev.ride.runner.recorder.Timeline.Reading;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was done, line by line as it comes, since there may be very much of it. A dozen queries that psql makes of one
 * {@code \d} are one line, unless all are asked for.
 */
public final class TimelineView {
    /** A tool goes on sooner than this, a person later. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Output output;
    private final boolean all;
    /** Of each database and role; a comparison reads several databases at once. */
    private final Map<String, Line> last = new HashMap<>();

    private int folded;

    public TimelineView(Output output, boolean all) {
        this.output = output;
        this.all = all;
    }

    public void line(Line line) {
        if (!all && goesOn(line)) {
            folded++;
        } else {
            end();
            shown(line);
        }
        last.put(who(line), line);
    }

    /** Nothing more is coming. */
    public void end() {
        if (folded > 0) {
            output.line(output.inked(Ink.FAINT, "           and " + folded + " more that read the catalog"));
            folded = 0;
        }
    }

    private boolean goesOn(Line line) {
        var before = last.get(who(line));
        return line.reading() == Reading.WRITTEN_OUT
                && before != null
                && before.reading() != Reading.NONE
                && line.at().isBefore(before.at().plus(SOON));
    }

    private void shown(Line line) {
        var time = output.inked(Ink.FAINT, SECOND.format(line.at()));
        switch (line.kind()) {
            case OPENED -> output.line(time + "  --- the sandbox as it is found ---");
            case DONE -> output.line(time + "  " + who(line) + "  " + line.text());
            case FAILED ->
                output.line(time + "  " + who(line) + "  " + output.inked(Ink.RED, "failed " + line.sqlstate()) + "  "
                        + line.text());
            case CUT_SHORT -> output.line(time + "  " + who(line) + "  cut short  " + line.text());
        }
    }

    private static String who(Line line) {
        return line.role() + "@" + line.database();
    }
}
