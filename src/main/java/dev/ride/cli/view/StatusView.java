package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.Standing;
import dev.ride.runner.sandbox.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The open sessions, one line each. */
public record StatusView(List<Standing> standings, Instant now) {
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
        if (stands(Standing.State.DOWN)) {
            output.line("One that is down comes back, with your work, by starting its scenario again.");
        }
        if (stands(Standing.State.INTERRUPTED)) {
            output.line("What was interrupted is finished by starting its scenario again.");
        }
    }

    private boolean stands(Standing.State state) {
        return standings.stream().anyMatch(standing -> standing.state() == state);
    }

    private static String port(Address address) {
        return address == null ? "-" : Integer.toString(address.port());
    }

    private static String word(Standing.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
