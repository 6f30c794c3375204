package dev.ride.runner;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.Logins;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts sandboxes: a new one, or one that is down and comes back with what was done in it. */
final class Starter {
    private static final int LONGEST_NAME = 63;

    private final Library library;
    private final Sessions sessions;
    private final Engines engines;

    Starter(Library library, Sessions sessions, Engines engines) {
        this.library = library;
        this.sessions = sessions;
        this.engines = engines;
    }

    Started start(StartRequest request, Progress progress) {
        request.name().ifPresent(Sessions::checkName);
        var folder = library.find(request.scenario());
        var scenario = ScenarioLoader.load(folder, request.variant());
        return present(request, folder)
                .flatMap(session -> again(session, folder, scenario))
                .orElseGet(() -> fresh(request, folder, scenario, progress));
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
        try (var held = sessions.hold(present)) {
            var session = held.session();
            if (!Library.isOf(session.subject(), folder) || session.subject().variant() != scenario.variant()) {
                throw RideException.badInput(
                        "The sandbox '" + session.name() + "' plays "
                                + session.subject().scenario() + " in variant "
                                + session.subject().variant() + ".",
                        "Give the new one another name: --name NAME.");
            }
            var sandbox = engines.sandbox(session.place());
            if (session.ready() == null) {
                sandbox.ifPresent(leftover -> leftover.remove());
                held.discard();
                return Optional.empty();
            }
            if (sandbox.isEmpty()) {
                held.save(session.endedAt(Instant.now()));
                return Optional.empty();
            }
            if (sandbox.get().running()) {
                return Optional.of(new Started(scenario, session, "It is running already."));
            }
            sandbox.get().start();
            return Optional.of(new Started(scenario, session, "It was down, and is back with what was done in it."));
        }
    }

    private Started fresh(StartRequest request, ScenarioFolder folder, Scenario scenario, Progress progress) {
        var choice = engines.choose(request.engine());
        var bake = LiveSandbox.bake(choice.engine(), scenario, progress);
        var logins = Logins.fresh(scenario);
        var place = new Place(
                request.name().orElseGet(() -> nameOf(folder)),
                choice.engine().name(),
                bake.hash(),
                null,
                databases(scenario.manifest()),
                logins);
        try (var held = sessions.begin(Library.subject(folder, scenario), place, Instant.now())) {
            try {
                held.folder().writeHints(scenario.hints());
                var live = LiveSandbox.create(
                        choice.engine(),
                        scenario,
                        bake,
                        place.sandbox(),
                        request.port(),
                        logins,
                        held.folder(),
                        progress);
                held.save(held.session().readyAt(Instant.now(), live.sandbox().address()));
            } catch (RuntimeException e) {
                held.discard();
                throw e;
            }
            return new Started(
                    scenario, held.session(), "Engine: " + choice.engine().name() + " (" + choice.why() + ").");
        }
    }

    private static String nameOf(ScenarioFolder folder) {
        var name = folder.id().substring(folder.id().lastIndexOf('/') + 1);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static List<String> databases(Manifest manifest) {
        return manifest.tenancy() == Manifest.Tenancy.SCHEMA
                ? List.of(manifest.database())
                : manifest.groups().stream()
                        .map(Group::tenants)
                        .flatMap(Collection::stream)
                        .toList();
    }
}
