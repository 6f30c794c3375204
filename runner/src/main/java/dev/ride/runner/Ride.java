package dev.ride.runner;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be done with scenarios, sandboxes and sessions; whoever calls it only parses and renders. */
public final class Ride {
    private final Sessions sessions;
    private final HintDesk hints;
    private final PsqlFinder psql;

    private Ride(Home home, Map<String, String> environment) {
        this.sessions = new Sessions(home);
        this.hints = new HintDesk(sessions);
        this.psql = new PsqlFinder(environment, place -> Optional.empty());
    }

    public static Ride of(Map<String, String> environment) {
        return new Ride(Home.of(environment), environment);
    }

    /** The open sessions and how their sandboxes stand; asks the servers themselves, which is cheap. */
    public List<Standing> status() {
        return sessions.open().stream()
                .map(session -> new Standing(session, state(session)))
                .toList();
    }

    private static Standing.State state(Session session) {
        if (session.ready() == null) {
            return Standing.State.STARTING;
        }
        return Knock.answers(session.place().address()) ? Standing.State.RUNNING : Standing.State.DOWN;
    }

    /** Where the open session of that name is played; without a name the only one. */
    public Place place(Optional<String> name) {
        var session = sessions.theOpen(name);
        if (session.ready() == null) {
            throw RideException.environment(
                    "The sandbox '" + session.name() + "' was never ready; its start is under way, or was interrupted.",
                    "Wait for it, or start it again: ride postgres start "
                            + session.subject().scenario());
        }
        return session.place();
    }

    /** All sessions, oldest first. */
    public List<Session> history() {
        return sessions.all();
    }

    public Invocation psql(Place place, Login login, String database, List<String> arguments) {
        return psql.find(place, login, database, arguments);
    }

    public HintsShown nextHint(Optional<String> name) {
        return hints.next(name);
    }

    public HintsShown allHints(Optional<String> name) {
        return hints.all(name);
    }

    public HintsShown takenHints(Optional<String> name) {
        return hints.again(name);
    }
}
