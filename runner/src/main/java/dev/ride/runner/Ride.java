package dev.ride.runner;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.scenario.Packs;
import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that can be done with scenarios, sandboxes and sessions; whoever calls it only parses and renders. */
public final class Ride {
    private final Sessions sessions;
    private final Supplier<Packs> packs;
    private final HintDesk hints;
    private final DiagnosisDesk diagnosis;
    private final PsqlFinder psql;

    private Ride(Home home, Map<String, String> environment, Supplier<Packs> packs) {
        this.sessions = new Sessions(home);
        this.packs = packs;
        this.hints = new HintDesk(sessions);
        this.diagnosis = new DiagnosisDesk(sessions);
        this.psql = new PsqlFinder(environment, place -> Optional.empty());
    }

    /**
     * @param installation the folder of the built-in pack
     * @param packs folders of further packs
     */
    public static Ride of(Map<String, String> environment, Path installation, List<Path> packs) {
        return new Ride(Home.of(environment), environment, () -> Packs.of(installation, environment, List.of(), packs));
    }

    /** Every scenario there is, and what came of it so far. */
    public List<ScenarioEntry> scenarios() {
        return library().entries(sessions.all());
    }

    /** The scenario of that id, which may be shortened, in that variant. */
    public Scenario scenario(String id, int variant) {
        return ScenarioLoader.load(library().find(id), variant);
    }

    private Library library() {
        return new Library(packs.get());
    }

    /** The open session of that name; without a name the only one. */
    public Session session(Optional<String> name) {
        return sessions.theOpen(name);
    }

    /** What the scenario of that session asks. */
    public List<Question> questions(Optional<String> name) {
        return diagnosis.questions(name);
    }

    /** Records these answers, by question as they were typed, beside those given before. */
    public void diagnose(Optional<String> name, Map<String, String> typed) {
        diagnosis.record(name, typed);
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
