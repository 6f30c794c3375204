package dev.ride.runner;

import dev.ride.runner.Checkup.Level;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks whether everything is there that sandboxes need, and what earlier commands left behind. */
final class Doctor {
    private static final long MILLION = 1_000_000;
    private static final long ROOM_NEEDED = 1_000 * MILLION;

    private final Home home;
    private final Sessions sessions;
    private final Engines engines;
    private final PsqlFinder psql;

    Doctor(Home home, Sessions sessions, Engines engines, PsqlFinder psql) {
        this.home = home;
        this.sessions = sessions;
        this.engines = engines;
        this.psql = psql;
    }

    List<Checkup> examine() {
        var findings = new ArrayList<Checkup>();
        findings.add(new Checkup(Level.GOOD, "Java", System.getProperty("java.runtime.version")));
        var usable = new ArrayList<Engine>();
        for (var engine : engines.all()) {
            var availability = engine.availability();
            if (availability.usable()) {
                usable.add(engine);
            }
            findings.add(new Checkup(
                    availability.usable() ? Level.GOOD : Level.MISSING, engine.name(), availability.reason()));
        }
        findings.add(psql.onPath()
                .map(path -> new Checkup(Level.GOOD, "psql", path.toString()))
                .orElseGet(() -> new Checkup(
                        Level.MISSING, "psql", "not on the PATH; sandboxes of docker bring one, others do not")));
        findings.add(disk());
        findings.add(cache(usable));
        findings.addAll(leftovers(usable));
        return findings;
    }

    /** Removes what no session claims. */
    void fix() {
        for (var engine : usable()) {
            engine.sweep();
            strays(engine).forEach(Sandbox::remove);
        }
        interrupted().forEach(session -> {
            try (var held = sessions.hold(session)) {
                held.discard();
            }
        });
    }

    /** Drops the bakes that no open session was made from. */
    List<Bake> prune() {
        var claimed =
                sessions.open().stream().map(session -> session.place().bake()).collect(Collectors.toSet());
        var dropped = new ArrayList<Bake>();
        for (var engine : usable()) {
            for (var bake : engine.bakes()) {
                if (!claimed.contains(bake.hash())) {
                    engine.drop(bake);
                    dropped.add(bake);
                }
            }
        }
        return dropped;
    }

    private List<Engine> usable() {
        return engines.all().stream()
                .filter(engine -> engine.availability().usable())
                .toList();
    }

    private Checkup disk() {
        try {
            var free = Files.getFileStore(home.path()).getUsableSpace();
            return new Checkup(
                    free < ROOM_NEEDED ? Level.MISSING : Level.GOOD,
                    "disk",
                    megabytes(free) + " free for " + home.path());
        } catch (IOException e) {
            return new Checkup(Level.MISSING, "disk", "nobody can say how much is free: " + e.getMessage());
        }
    }

    private static Checkup cache(List<Engine> engines) {
        var bakes = engines.stream().flatMap(engine -> engine.bakes().stream()).toList();
        var bytes = bakes.stream().mapToLong(Bake::bytes).sum();
        return new Checkup(
                Level.GOOD,
                "cache",
                bakes.size() + " baked sandboxes, " + megabytes(bytes) + "; --prune drops unused ones");
    }

    private List<Checkup> leftovers(List<Engine> engines) {
        var found = new ArrayList<String>();
        for (var engine : engines) {
            engine.leftovers().forEach(name -> found.add(engine.name() + " " + name));
            strays(engine).forEach(sandbox -> found.add(engine.name() + " sandbox " + sandbox.name()));
        }
        interrupted().forEach(session -> found.add("session " + session.id()));
        return found.isEmpty()
                ? List.of(new Checkup(Level.GOOD, "leftovers", "none"))
                : found.stream()
                        .map(name -> new Checkup(Level.LEFTOVER, "leftovers", name))
                        .toList();
    }

    /** Sandboxes that no session knows, as a start leaves them that was killed. */
    private List<Sandbox> strays(Engine engine) {
        Set<String> claimed = sessions.open().stream()
                .filter(session -> session.ready() != null)
                .filter(session -> session.place().engine().equals(engine.name()))
                .map(Session::name)
                .collect(Collectors.toSet());
        claimed.addAll(sessions.beingStarted());
        return engine.sandboxes().stream()
                .filter(sandbox -> !claimed.contains(sandbox.name()))
                .toList();
    }

    /** Sessions that were never ready, and whose start is not under way. */
    private List<Session> interrupted() {
        var underWay = sessions.beingStarted();
        return sessions.open().stream()
                .filter(session -> session.ready() == null && !underWay.contains(session.name()))
                .toList();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes / MILLION);
    }
}
