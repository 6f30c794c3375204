package dev.ride.runner;

import dev.ride.runner.drift.Scratch;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.housekeeping.Cleared;
import dev.ride.runner.housekeeping.Doctor;
import dev.ride.runner.housekeeping.Examination;
import dev.ride.runner.housekeeping.LeftBehind;
import dev.ride.runner.housekeeping.UnusedBakes;
import dev.ride.runner.machine.EmbeddedScratch;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.machine.Invocation;
import dev.ride.runner.machine.PsqlFinder;
import dev.ride.runner.machine.Settings;
import dev.ride.runner.recorder.Timeline;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.scenario.LearningPaths.LearningPath;
import dev.ride.runner.scenario.PackRegistry;
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
import java.util.function.Consumer;

/**
 * Everything that can be done with scenarios, sandboxes and sessions; whoever calls it only parses and renders. Where a
 * sandbox's name may be left out, the only open one is meant.
 */
public final class Ride {
    private final Map<String, String> environment;
    private final Path installation;
    private final List<Path> packs;
    private final Home home;
    private final Sessions sessions;
    private final Engines engines;

    private Ride(Home home, Map<String, String> environment, Path installation, List<Path> packs) {
        this.home = home;
        this.environment = environment;
        this.installation = installation;
        this.packs = packs;
        this.sessions = new Sessions(home);
        this.engines = new Engines(home, environment);
    }

    /**
     * @param installation the folder of the built-in pack
     * @param packs folders of further packs
     */
    public static Ride of(Map<String, String> environment, Path installation, List<Path> packs) {
        return new Ride(Home.of(environment), environment, installation, packs);
    }

    /** Scratch servers for comparing schemas; nothing is touched before one is needed. */
    public static Scratch scratch(Map<String, String> environment) {
        return EmbeddedScratch.of(environment);
    }

    /**
     * The scenarios there are, and what came of each so far.
     *
     * @param words to find them by; none for every scenario
     */
    public List<ScenarioEntry> scenarios(List<String> words) {
        return library().entries(sessions.all(), words);
    }

    /** Orders in which scenarios build on one another. */
    public List<LearningPath> paths() {
        return library().paths();
    }

    /** The scenario of that id, which may be shortened, in that variant. */
    public Scenario scenario(String id, int variant) {
        return ScenarioLoader.load(library().find(id), variant);
    }

    /** The same in the variant that is being played. */
    public Scenario scenario(String id) {
        var folder = library().find(id);
        return ScenarioLoader.load(folder, sessions.variantPlayed(subject -> Library.isOf(subject, folder)));
    }

    /** The scenario of an open session, as it is played there. */
    public Scenario played(Optional<String> name) {
        return Library.played(sessions.theOpen(name));
    }

    /** The instructor's side. */
    public Authoring authoring() {
        return new Authoring(library(), engines);
    }

    /** The packs that this home knows beside the built-in one. */
    public PackRegistry packs() {
        return new PackRegistry(home);
    }

    /** The list of packs is read only by what needs scenarios. */
    private Library library() {
        return new Library(Packs.of(installation, environment, packs().packs(), packs));
    }

    public Started start(StartRequest request, Progress progress) {
        return new Starter(library(), sessions, engines, request, progress).start();
    }

    /** The open sessions and how their sandboxes stand. */
    public List<Standing> status() {
        return new StatusDesk(sessions, engines).standings();
    }

    public Session session(Optional<String> name) {
        return sessions.theReady(name);
    }

    /** Where a session is played whose sandbox has been ready. */
    public Place place(Optional<String> name) {
        var session = sessions.theReady(name);
        if (session.reset() != null) {
            sandboxes().hold(name).close();
        }
        return session.place();
    }

    public Invocation psql(Place place, Login login, String database, List<String> arguments) {
        return psql().find(place, login, database, arguments);
    }

    private PsqlFinder psql() {
        return new PsqlFinder(new Settings(home, environment), engines::sandbox);
    }

    /** Plays the application's own statements; with {@code commit} those stay that may. */
    public Performance play(Optional<String> name, boolean commit) {
        return sandboxes().play(name, commit);
    }

    public HintsShown nextHint(Optional<String> name) {
        return new HintDesk(sessions).next(name);
    }

    public HintsShown allHints(Optional<String> name) {
        return new HintDesk(sessions).all(name);
    }

    public HintsShown takenHints(Optional<String> name) {
        return new HintDesk(sessions).again(name);
    }

    /** What the scenario of that session asks. */
    public List<Question> questions(Optional<String> name) {
        return new DiagnosisDesk(sessions).questions(name);
    }

    /** Records these answers, by question as they were typed, beside those given before. */
    public void diagnose(Optional<String> name, Map<String, String> typed) {
        new DiagnosisDesk(sessions).record(name, typed);
    }

    /** Scores what stands now, with these answers recorded before. */
    public Submitted submit(Optional<String> name, Map<String, String> typed) {
        return new Submitter(sandboxes()).submit(name, typed);
    }

    /** The scenario whose postmortem may now be shown; remembers that it was. */
    public Scenario postmortem(Optional<String> name, boolean spoil) {
        return new PostmortemDesk(sessions).show(name, spoil);
    }

    public Session reset(Optional<String> name) {
        return sandboxes().reset(name);
    }

    /** Removes the sandbox; the session's results stay. */
    public Stopped stop(Optional<String> name) {
        return sandboxes().stop(sessions.theOpen(name));
    }

    public List<Stopped> stopAll() {
        return sandboxes().stopAll();
    }

    private OpenSandboxes sandboxes() {
        return new OpenSandboxes(sessions, engines);
    }

    /** All sessions, oldest first. */
    public List<Session> history() {
        return sessions.all();
    }

    /** Scores evidence again that was collected before. */
    public Rescored rescore(Path evidence) {
        return new RescoreDesk(library()).rescore(evidence);
    }

    /**
     * What was done in the newest session of that name, in order.
     *
     * @param notes told beforehand of what the lines will lack
     */
    public void timeline(Optional<String> name, Consumer<String> notes, Consumer<Timeline.Line> lines) {
        new TimelineDesk(sessions, engines).tell(name, notes, lines);
    }

    /** What is there and what is missing. */
    public Examination examine() {
        return new Doctor(home, sessions, engines, psql()).examine();
    }

    /**
     * Removes what killed commands left behind in this home.
     *
     * @param told of each thing what came of it
     */
    public void fix(Consumer<Cleared> told) {
        new LeftBehind(sessions, engines.usable()).remove(told);
    }

    /** Drops baked sandboxes that nobody needs. */
    public List<Cleared> prune() {
        return new UnusedBakes(sessions, engines.usable()).drop();
    }
}
