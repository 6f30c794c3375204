package dev.ride.runner.recorder;

import dev.ride.runner.recorder.Event.Observed;
import dev.ride.runner.recorder.Event.Thing;
import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.RelationName;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import dev.ride.scoring.sql.Lexer;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Token;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes events of the log's lines. A line counts by the place in the server's source that it comes from, and a line of an
 * event trigger by the function that raised it; what a line says is never believed without that.
 */
final class LogReader {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String STATEMENT = "statement: ";
    private static final String PARAMETERS = "Parameters: ";
    private static final Pattern EXECUTE = Pattern.compile("execute (?:fetch from )?[^:]*: (.*)", Pattern.DOTALL);
    private static final String RAISED_BY_RECORDER = "PL/pgSQL function " + Recorder.FUNCTION + " line ";
    private static final int KEPT_OF_FAILED = 2000;

    private LogReader() {}

    /** The event that a line tells of; empty for lines that tell of none. */
    static Optional<Event> event(LogLine line) {
        if (!line.get("backend_type").equals("client backend")) {
            return Optional.empty();
        }
        var severity = line.get("error_severity");
        if (severity.equals("ERROR") || severity.equals("FATAL") || severity.equals("PANIC")) {
            return Optional.of(failed(line));
        }
        return severity.equals("LOG") ? logged(line) : Optional.empty();
    }

    private static Optional<Event> logged(LogLine line) {
        return Optional.ofNullable(
                switch (line.get("func_name") + " " + line.get("file_name")) {
                    case "PerformAuthentication postinit.c", "InitPostgres postinit.c" -> connected(line);
                    case "log_disconnections postgres.c" -> new Event.Disconnected(at(line), origin(line));
                    case "exec_simple_query postgres.c", "exec_execute_message postgres.c" -> statement(line);
                    case "exec_stmt_raise pl_exec.c" -> observed(line);
                    default -> null;
                });
    }

    private static Event connected(LogLine line) {
        return line.get("message").startsWith("connection authorized: ")
                ? new Event.Connected(at(line), origin(line))
                : null;
    }

    private static Event statement(LogLine line) {
        var message = line.get("message");
        if (message.startsWith("duration: ")) {
            return new Event.Finished(at(line), origin(line), number(line.get("txid")));
        }
        var execute = EXECUTE.matcher(message);
        String sql = message.startsWith(STATEMENT)
                ? message.substring(STATEMENT.length())
                : execute.matches() ? execute.group(1) : null;
        if (sql == null) {
            return null;
        }
        return new Event.Began(at(line), origin(line), sql, parameters(line.get("detail")), line.cut());
    }

    /** {@code Parameters: $1 = 'orders', $2 = NULL}. */
    private static List<String> parameters(String detail) {
        // spelled with a small letter by some versions
        if (!detail.regionMatches(true, 0, PARAMETERS, 0, PARAMETERS.length())) {
            return List.of();
        }
        try {
            return Lexer.tokens(detail.substring(PARAMETERS.length())).stream()
                    .filter(token -> token.kind() == Token.Kind.STRING)
                    .map(Token::value)
                    .toList();
        } catch (SqlSyntaxException cut) {
            // a value that was too long to be logged whole names nothing
            return List.of();
        }
    }

    private static Event failed(LogLine line) {
        var sql = line.get("statement");
        return new Event.Failed(
                at(line),
                origin(line),
                line.get("state_code"),
                line.get("message"),
                sql.substring(0, Math.min(sql.length(), KEPT_OF_FAILED)));
    }

    private static Event observed(LogLine line) {
        if (!line.get("context").startsWith(RAISED_BY_RECORDER)) {
            return null;
        }
        try {
            var raised = Records.AS_NAMED.make(PlainJson.parse(line.get("message")), Raised.class);
            return new Observed(
                    at(line),
                    origin(line),
                    raised.event,
                    raised.tag,
                    number(raised.transaction),
                    number(raised.innermost),
                    raised.locks == null
                            ? List.of()
                            : raised.locks.stream().map(Held::lock).toList(),
                    raised.objects == null ? List.of() : List.copyOf(raised.objects));
        } catch (MisfitException e) {
            return new Event.Lost(at(line), "a line of the recorder cannot be read");
        }
    }

    private record Raised(
            String event, String tag, String transaction, String innermost, List<Held> locks, List<Thing> objects) {}

    private record Held(List<String> relation, String mode) {
        Change.Lock lock() {
            return new Change.Lock(new RelationName(relation.get(0), relation.get(1)), mode);
        }
    }

    private static Origin origin(LogLine line) {
        return new Origin(line.get("session_id"), line.get("user"), line.get("dbname"), line.get("application_name"));
    }

    private static Instant at(LogLine line) {
        return TIME.parse(line.get("timestamp"), Instant::from);
    }

    private static long number(String text) {
        return text == null || text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
