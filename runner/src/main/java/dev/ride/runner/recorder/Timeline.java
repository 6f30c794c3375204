package dev.ride.runner.recorder;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What was done in a session, one line a statement, in the order in which the statements ended. */
public final class Timeline {
    private static final int LONGEST = 200;

    private Timeline() {}

    /** What a line tells of. */
    public enum Kind {
        DONE,
        FAILED,
        /** The connection ended before the statement did. */
        CUT_SHORT,
        /** The sandbox is as it is found; nothing else is said of that line. */
        OPENED
    }

    /** How a statement reads the catalog, by which a tool's queries are told from a person's. */
    public enum Reading {
        /** Not at all, or in a person's words. */
        NONE,
        /** By the name that somebody typed, as psql's {@code \d orders} begins. */
        BY_NAME,
        /** With every name written out, as the other queries of that {@code \d} and those of {@code ride drift} do. */
        WRITTEN_OUT;

        private static final Pattern QUERY =
                Pattern.compile("\\s*(?:--[^\\n]*\\n\\s*)*(?:select|with)\\b", Pattern.CASE_INSENSITIVE);

        private static Reading of(String sql) {
            if (sql == null
                    || !sql.contains("pg_catalog.")
                    || !QUERY.matcher(sql).lookingAt()) {
                return NONE;
            }
            return sql.contains("OPERATOR(pg_catalog.~)") ? BY_NAME : WRITTEN_OUT;
        }
    }

    /**
     * @param sqlstate null unless it failed
     * @param text the statement on one line, cut where it is long
     */
    public record Line(
            Instant at, Kind kind, String role, String database, String sqlstate, String text, Reading reading) {}

    public static void of(EventFile events, Consumer<Line> lines) throws IOException {
        var pairing = new Pairing();
        var ignored = new HashSet<String>();
        events.forEach(event -> {
            if (event instanceof Event.Ignored connection) {
                ignored.add(connection.session());
            } else if (event instanceof Event.Opened opened) {
                pairing.forget();
                lines.accept(new Line(opened.at(), Kind.OPENED, null, null, null, null, Reading.NONE));
            } else if (event instanceof Event.FromServer told
                    && !ignored.contains(told.by().session())) {
                pairing.see(0, told).map(Timeline::line).ifPresent(lines);
            }
        });
    }

    private static Line line(SentStatement sent) {
        if (sent.end() instanceof Event.Failed failed) {
            var sql = sent.began() == null ? failed.sql() : sent.began().sql();
            return line(sent, failed, Kind.FAILED, failed.sqlstate(), sql);
        }
        return line(
                sent,
                sent.began(),
                sent.end() == null ? Kind.CUT_SHORT : Kind.DONE,
                null,
                sent.began().sql());
    }

    private static Line line(SentStatement sent, Event.FromServer told, Kind kind, String sqlstate, String sql) {
        var at = sent.began() == null ? told.at() : sent.began().at();
        var reading = kind == Kind.DONE ? Reading.of(sql) : Reading.NONE;
        return new Line(at, kind, told.by().role(), told.by().database(), sqlstate, shortened(sql), reading);
    }

    private static String shortened(String sql) {
        var line = (sql == null ? "" : sql).strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
