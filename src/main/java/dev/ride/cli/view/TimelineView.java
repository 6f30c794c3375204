package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.recorder.Timeline.Line;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What was done, line by line as it comes, since there may be very much of it. */
public record TimelineView(Output output) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public void line(Line line) {
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
