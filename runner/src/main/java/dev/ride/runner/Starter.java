package dev.ride.runner;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxName;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.session.Baking;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts a scenario once: in a new sandbox, or in one that is down and comes back with what was done in it. */
final class Starter {
    private final Sessions sessions;
    private final Engines engines;
    private final OpenSandboxes sandboxes;
    private final StartRequest request;
    private final ScenarioFolder folder;
    private final Optional<Session> present;
    private final int variant;
    private final Progress progress;
    private final Meanwhile<Scenario> reading;

    /** Begins to read the scenario. */
    Starter(Library library, Sessions sessions, Engines engines, StartRequest request, Progress progress) {
        request.name().ifPresent(SandboxName::check);
        this.sessions = sessions;
        this.engines = engines;
        this.sandboxes = new OpenSandboxes(sessions, engines);
        this.request = request;
        var named = request.name().flatMap(sessions::openNamed);
        this.folder = named.map(Session::subject)
                .filter(subject -> subject.scenario().equals(request.scenario()))
                .map(Library::folder)
                .orElseGet(() -> library.find(request.scenario()));
        this.present = request.name().isPresent() ? named : theOnlyOne();
        this.variant = request.variant()
                .or(() -> present.filter(this::isOfFolder)
                        .map(open -> open.subject().variant()))
                .orElse(0);
        this.progress = progress;
        this.reading = Meanwhile.doing(() -> ScenarioLoader.load(folder, variant));
    }

    Started start() {
        return present.flatMap(this::again).orElseGet(this::fresh);
    }

    /** The open session of that scenario that is meant where no name was given. */
    private Optional<Session> theOnlyOne() {
        var playing = sessions.open().stream().filter(this::isOfFolder).toList();
        if (playing.size() > 1) {
            throw RideException.badInput(
                    "Several sandboxes of this scenario are running: "
                            + playing.stream().map(Session::name).collect(Collectors.joining(", ")) + ".",
                    "Say which one, or give a new one a name: --name NAME.");
        }
        return playing.stream().findFirst();
    }

    private boolean isOfFolder(Session session) {
        return Library.isOf(session.subject(), folder);
    }

    /** Brings a session's sandbox back; empty, with the session cleared away, where there is nothing to bring back. */
    private Optional<Started> again(Session present) {
        var scenario = reading.outcome();
        var turn = sessions.holdIfOpen(present);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try (var held = turn.get()) {
            checkThatItPlaysThis(held.session(), scenario);
            var sandbox = reachable(held.session());
            if (held.session().ready() == null) {
                sandbox.ifPresent(Sandbox::remove);
                held.discard();
                return Optional.empty();
            }
            if (sandbox.isEmpty()) {
                held.save(held.session().endedAt(Instant.now()));
                return Optional.empty();
            }
            return Optional.of(back(held, sandbox.get()));
        }
    }

    private void checkThatItPlaysThis(Session session, Scenario scenario) {
        var subject = session.subject();
        if (!isOfFolder(session) || subject.variant() != scenario.variant()) {
            throw RideException.badInput(
                    "The sandbox '" + session.name() + "' plays " + subject.scenario() + " in variant "
                            + subject.variant() + ".",
                    "Give the new one another name: --name NAME.");
        }
    }

    private Started back(HeldSession held, Sandbox sandbox) {
        checkThatNothingElseIsAskedFor(held.session());
        var down = !sandbox.running();
        if (down) {
            sandbox.start();
        }
        var how = sandboxes.finishReset(held)
                ? "Its reset was interrupted, and is done: it is as it was found."
                : down ? "It was down, and is back with what was done in it." : "It is running already.";
        return started(held.session(), how);
    }

    /** What was asked for in so many words is not passed over: a sandbox keeps its engine, its image and its port. */
    private void checkThatNothingElseIsAskedFor(Session session) {
        var place = session.place();
        if (!Engines.mayBe(request.engine(), place.engine())) {
            throw another(session, "runs on " + place.engine() + ", not on " + request.engine());
        }
        if (request.port() != 0 && request.port() != place.address().port()) {
            throw another(session, "has port " + place.address().port() + ", not " + request.port());
        }
        if (request.image().isPresent() && !madeAsNow(place)) {
            throw another(
                    session,
                    "was made from another image than " + request.image().get() + ", or from the scenario as it was");
        }
    }

    private boolean madeAsNow(Place place) {
        return Baking.isStill(place.bake(), engines.named(place.engine()), reading.outcome());
    }

    private static RideException another(Session session, String what) {
        return RideException.badInput(
                "The sandbox '" + session.name() + "' is there already, and " + what + ".",
                "Start another beside it with --name NAME, or end it first: ride postgres stop --name "
                        + session.name());
    }

    private Optional<Sandbox> reachable(Session session) {
        var sight = engines.look(session.place());
        if (sight.unreachable().isPresent()) {
            var reason = sight.unreachable().get();
            throw RideException.environment(
                    "The sandbox '" + session.name() + "' plays this scenario on "
                            + session.place().engine() + ". " + reason.getMessage(),
                    "Start that, or end the session with ride postgres stop --name " + session.name()
                            + " and start with another --engine.",
                    reason);
        }
        return sight.sandbox();
    }

    /** What was started last is most likely asked for again, so it is booted while the scenario is still read. */
    private Started fresh() {
        var choice = engines.choose(request.engine());
        var engine = choice.engine();
        var lastTime = Plan.asLastTime(sessions, folder, variant, engine);
        if (lastTime.isPresent()) {
            var suiting = Meanwhile.doing(() -> lastTime.get().suits(folder, reading.outcome(), engine));
            try (var beginning = beginning(lastTime.get(), engine)) {
                if (suiting.outcome()) {
                    return started(beginning, choice);
                }
            }
        }
        var scenario = reading.outcome();
        var plan = Plan.of(folder, scenario, Baking.bake(engine, scenario, progress));
        try (var beginning = beginning(plan, engine)) {
            return started(beginning, choice);
        }
    }

    private Beginning beginning(Plan plan, Engine engine) {
        var name = request.name().orElseGet(() -> SandboxName.of(folder.id()));
        return Beginning.of(plan, sessions, engine, name, request.port(), progress);
    }

    private Started started(Beginning beginning, Engines.Choice choice) {
        var how = "Engine: " + choice.engine().name() + " (" + choice.why() + ").";
        return started(beginning.kept(reading.outcome().hints()), how);
    }

    private Started started(Session session, String how) {
        return new Started(reading.outcome(), session, how, !sessions.openBeside(session));
    }
}
