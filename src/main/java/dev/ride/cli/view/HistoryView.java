package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.session.ScoredSubmission;
import dev.ride.runner.session.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sessions and their scores, oldest first. */
public record HistoryView(List<Session> sessions) implements ListView {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** One session, for programs. */
    public record Document(
            String session,
            String scenario,
            int variant,
            String scenarioVersion,
            String engine,
            Instant started,
            Instant ended,
            int hintsTaken,
            Instant postmortemSeen,
            List<ScoredSubmission> submissions) {}

    @Override
    public List<Document> documents() {
        return sessions.stream()
                .map(session -> new Document(
                        session.id(),
                        session.subject().scenario(),
                        session.subject().variant(),
                        session.subject().version(),
                        session.place().engine(),
                        session.started(),
                        session.ended(),
                        session.work().hintsTaken(),
                        session.work().postmortemSeen(),
                        session.work().submissions()))
                .toList();
    }

    @Override
    public void lines(Output output) {
        if (sessions.isEmpty()) {
            output.line("Nothing was played yet. See ride postgres list.");
            return;
        }
        var table = new Table("STARTED", "SCENARIO", "SUBMISSIONS", "FIRST", "BEST", "HINTS", "NAME");
        for (var session : sessions) {
            table.row(
                    MINUTE.format(session.started()),
                    session.subject().scenario(),
                    Integer.toString(session.work().submissions().size()),
                    score(session.work().first()),
                    score(session.work().bestUnspoilt()),
                    Integer.toString(session.work().hintsTaken()),
                    session.name() + (session.open() ? " (open)" : ""));
        }
        table.lines(output);
    }

    private static String score(Optional<ScoredSubmission> submission) {
        return submission
                .map(made -> made.undecided() ? "undecided" : made.total() + (made.solved() ? " solved" : ""))
                .orElse("-");
    }
}
