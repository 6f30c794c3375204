package dev.ride.runner;

import dev.ride.runner.Checkup.Level;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.TrialFolder;
import dev.ride.runner.proof.TrialName;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * Removes what no session claims.
     *
     * @param removed told of each thing when it is gone
     */
    void fix(Consumer<String> removed) {
        for (var engine : usable()) {
            var halfMade = engine.leftovers();
            engine.sweep();
            halfMade.forEach(name -> removed.accept(engine.name() + " " + name));
            strays(engine).forEach(stray -> {
                stray.remove();
                removed.accept(named(stray));
            });
        }
        interrupted().forEach(session -> discard(session, removed));
        TrialFolder.abandoned().forEach(folder -> {
            folder.delete();
            removed.accept(named(folder));
        });
    }

    /** It may have become ready, or be begun anew, while its turn was waited for. */
    private void discard(Session session, Consumer<String> removed) {
        sessions.holdIfOpen(session).ifPresent(found -> {
            try (var held = found) {
                if (held.session().ready() == null) {
                    held.discard();
                    removed.accept(named(session));
                }
            }
        });
    }

    /** Drops the bakes that no open session and no sandbox was made from. */
    List<Pruned> prune() {
        var pruned = new ArrayList<Pruned>();
        for (var engine : usable()) {
            var claimed = Stream.concat(
                            engine.sandboxes().stream().map(Sandbox::bake),
                            sessions.open().stream()
                                    .map(session -> session.place().bake()))
                    .collect(Collectors.toSet());
            engine.bakes().stream()
                    .filter(bake -> !claimed.contains(bake.hash()))
                    .map(bake -> drop(engine, bake))
                    .forEach(pruned::add);
        }
        return pruned;
    }

    /** One that has come to be used meanwhile is no reason to keep the others. */
    private static Pruned drop(Engine engine, Bake bake) {
        try {
            engine.drop(bake);
            return new Pruned(bake, null);
        } catch (RideException e) {
            return new Pruned(bake, e.getMessage());
        }
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
            strays(engine).forEach(stray -> found.add(named(stray)));
        }
        interrupted().forEach(session -> found.add(named(session)));
        TrialFolder.abandoned().forEach(folder -> found.add(named(folder)));
        return found.isEmpty()
                ? List.of(new Checkup(Level.GOOD, "leftovers", "none"))
                : found.stream()
                        .map(name -> new Checkup(Level.LEFTOVER, "leftovers", name))
                        .toList();
    }

    /** Sandboxes that no session knows and no trial is made in, as killed commands leave them. */
    private List<Sandbox> strays(Engine engine) {
        // before the sessions, or one that is begun in between would be taken for a stray
        var sandboxes = engine.sandboxes();
        var claimed = sessions.open().stream()
                .filter(session -> session.place().engine().equals(engine.name()))
                .filter(session -> !sessions.interrupted(session))
                .map(Session::name)
                .collect(Collectors.toSet());
        return sandboxes.stream()
                .filter(sandbox -> !claimed.contains(sandbox.name()) && !TrialName.inUse(sandbox.name()))
                .toList();
    }

    private List<Session> interrupted() {
        return sessions.open().stream().filter(sessions::interrupted).toList();
    }

    private static String named(Sandbox stray) {
        return stray.engine() + " sandbox " + stray.name();
    }

    private static String named(Session interrupted) {
        return "session " + interrupted.id();
    }

    private static String named(TrialFolder abandoned) {
        return "folder " + abandoned.path();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes / MILLION);
    }
}
