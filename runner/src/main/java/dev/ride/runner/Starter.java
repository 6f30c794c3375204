package dev.ride.runner;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts sandboxes: a new one, or one that is down and comes back with what was done in it. */
final class Starter {
    private static final int LONGEST_NAME = 63;

    private final Library library;
    private final Sessions sessions;
    private final Engines engines;
    private final OpenSandboxes sandboxes;

    Starter(Library library, Sessions sessions, Engines engines, OpenSandboxes sandboxes) {
        this.library = library;
        this.sessions = sessions;
        this.engines = engines;
        this.sandboxes = sandboxes;
    }

    Started start(StartRequest request, Progress progress) {
        request.name().ifPresent(Sessions::checkName);
        var folder = library.find(request.scenario());
        var reading = Meanwhile.doing(() -> ScenarioLoader.load(folder, request.variant()));
        return present(request, folder)
                .flatMap(session -> again(session, folder, reading.outcome()))
                .orElseGet(() -> fresh(request, folder, reading, progress));
    }

    /** The open session that is meant: of that name, or else the only one of that scenario. */
    private Optional<Session> present(StartRequest request, ScenarioFolder folder) {
        if (request.name().isPresent()) {
            return sessions.openNamed(request.name().get());
        }
        var playing = sessions.open().stream()
                .filter(session -> Library.isOf(session.subject(), folder))
                .toList();
        if (playing.size() > 1) {
            throw RideException.badInput(
                    "Several sandboxes of this scenario are running: "
                            + playing.stream().map(Session::name).collect(Collectors.joining(", ")) + ".",
                    "Say which one, or give a new one a name: --name NAME.");
        }
        return playing.stream().findFirst();
    }

    /** Brings a session's sandbox back; empty, with the session cleared away, where there is nothing to bring back. */
    private Optional<Started> again(Session present, ScenarioFolder folder, Scenario scenario) {
        var open = sessions.holdIfOpen(present);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try (var held = open.get()) {
            var session = held.session();
            if (!Library.isOf(session.subject(), folder) || session.subject().variant() != scenario.variant()) {
                throw RideException.badInput(
                        "The sandbox '" + session.name() + "' plays "
                                + session.subject().scenario() + " in variant "
                                + session.subject().variant() + ".",
                        "Give the new one another name: --name NAME.");
            }
            var sandbox = reachable(session);
            if (session.ready() == null) {
                sandbox.ifPresent(leftover -> leftover.remove());
                held.discard();
                return Optional.empty();
            }
            if (sandbox.isEmpty()) {
                held.save(session.endedAt(Instant.now()));
                return Optional.empty();
            }
            var down = !sandbox.get().running();
            if (down) {
                sandbox.get().start();
            }
            if (sandboxes.finishReset(held)) {
                return Optional.of(new Started(
                        scenario, session, "Its reset was interrupted, and is done: it is as it was found."));
            }
            return Optional.of(new Started(
                    scenario,
                    session,
                    down ? "It was down, and is back with what was done in it." : "It is running already."));
        }
    }

    private Optional<Sandbox> reachable(Session session) {
        var sight = engines.look(session.place());
        if (sight.unreachable() != null) {
            throw RideException.environment(
                    "The sandbox '" + session.name() + "' plays this scenario on "
                            + session.place().engine() + ". "
                            + sight.unreachable().getMessage(),
                    "Start that, or end the session with ride postgres stop --name " + session.name()
                            + " and start with another --engine.",
                    sight.unreachable());
        }
        return sight.sandbox();
    }

    /** What was started last is most likely asked for again, so it is booted while the scenario is still read. */
    private Started fresh(StartRequest request, ScenarioFolder folder, Meanwhile<Scenario> reading, Progress progress) {
        var choice = engines.choose(request.engine());
        var engine = choice.engine();
        var lastTime = Plan.asLastTime(sessions, folder, request.variant(), engine);
        if (lastTime.isPresent()) {
            var suiting = Meanwhile.doing(() -> lastTime.get().suits(folder, reading.outcome(), engine));
            try (var beginning = beginning(lastTime.get(), request, folder, engine, progress)) {
                if (suiting.outcome()) {
                    return started(beginning, reading.outcome(), choice);
                }
            }
        }
        var scenario = reading.outcome();
        var plan = Plan.of(folder, scenario, LiveSandbox.bake(engine, scenario, progress));
        try (var beginning = beginning(plan, request, folder, engine, progress)) {
            return started(beginning, scenario, choice);
        }
    }

    private Beginning beginning(
            Plan plan, StartRequest request, ScenarioFolder folder, Engine engine, Progress progress) {
        var name = request.name().orElseGet(() -> nameOf(folder));
        return Beginning.of(plan, sessions, engine, name, request.port(), progress);
    }

    private static Started started(Beginning beginning, Scenario scenario, Engines.Choice choice) {
        var how = "Engine: " + choice.engine().name() + " (" + choice.why() + ").";
        return new Started(scenario, beginning.kept(scenario.hints()), how);
    }

    private static String nameOf(ScenarioFolder folder) {
        var name = folder.id().substring(folder.id().lastIndexOf('/') + 1);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
