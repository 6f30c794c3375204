package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.Standing;
import dev.ride.runner.sandbox.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The open sessions, one line each. */
public record StatusView(List<Standing> standings, Instant now) implements ListView {
    /**
     * One sandbox, for programs; no passwords in it.
     *
     * @param address null while it is being started
     */
    public record Document(
            String name,
            String scenario,
            int variant,
            String engine,
            String state,
            Address address,
            List<String> databases,
            Instant started,
            int hintsTaken,
            int submissions,
            boolean solved) {}

    @Override
    public List<Document> documents() {
        return standings.stream().map(StatusView::document).toList();
    }

    private static Document document(Standing standing) {
        var session = standing.session();
        return new Document(
                session.name(),
                session.subject().scenario(),
                session.subject().variant(),
                session.place().engine(),
                word(standing.state()),
                session.place().address(),
                session.place().databases(),
                session.started(),
                session.work().hintsTaken(),
                session.work().submissions().size(),
                session.work().solved());
    }

    @Override
    public void lines(Output output) {
        if (standings.isEmpty()) {
            output.line("No sandbox is running. Start one: ride postgres start <scenario>");
            return;
        }
        var table = new Table("NAME", "STATE", "ENGINE", "PORT", "MINUTES", "HINTS", "SUBMISSIONS", "SCENARIO");
        for (var standing : standings) {
            var session = standing.session();
            table.row(
                    session.name(),
                    word(standing.state()),
                    session.place().engine(),
                    port(session.place().address()),
                    Long.toString(Duration.between(session.started(), now).toMinutes()),
                    Integer.toString(session.work().hintsTaken()),
                    session.work().submissions().size() + (session.work().solved() ? " (solved)" : ""),
                    session.subject().scenario());
        }
        table.lines(output);
        standings.forEach(standing -> wayOn(standing).ifPresent(output::line));
    }

    /** What brings a sandbox back that cannot be worked in as it stands. */
    public static Optional<String> wayOn(Standing standing) {
        var session = standing.session();
        return switch (standing.state()) {
            case DOWN -> Optional.of("Bring '" + session.name() + "' back, with your work: " + session.startAgain());
            case GONE -> Optional.of("Begin '" + session.name() + "' anew, without your work: " + session.startAgain());
            case INTERRUPTED ->
                Optional.of("Finish what was interrupted of '" + session.name() + "': " + session.startAgain());
            case RUNNING, STARTING, RESETTING -> Optional.empty();
        };
    }

    private static String port(Address address) {
        return address == null ? "-" : Integer.toString(address.port());
    }

    public static String word(Standing.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
