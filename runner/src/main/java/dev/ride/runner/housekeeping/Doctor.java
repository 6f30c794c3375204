package dev.ride.runner.housekeeping;

import dev.ride.runner.ground.Home;
import dev.ride.runner.housekeeping.Checkup.Level;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.machine.PsqlFinder;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks whether everything is there that sandboxes need, and whether there is something that nobody needs. */
public final class Doctor {
    private static final long MILLION = 1_000_000;
    private static final long ROOM_NEEDED = 1_000 * MILLION;

    private final Home home;
    private final Sessions sessions;
    private final Engines engines;
    private final PsqlFinder psql;

    public Doctor(Home home, Sessions sessions, Engines engines, PsqlFinder psql) {
        this.home = home;
        this.sessions = sessions;
        this.engines = engines;
        this.psql = psql;
    }

    public Examination examine() {
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
        findings.add(past());
        findings.addAll(leftovers(usable));
        return new Examination(List.copyOf(findings), !usable.isEmpty());
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
                (bakes.size() == 1 ? "1 baked sandbox, " : bakes.size() + " baked sandboxes, ") + megabytes(bytes)
                        + "; --prune drops unused ones");
    }

    /** They hold results, so only their owner may say which are of no use any more. */
    private Checkup past() {
        var past = sessions.past();
        if (past.isEmpty()) {
            return new Checkup(Level.GOOD, "sessions", "none past");
        }
        try {
            long bytes = 0;
            for (var folder : past) {
                bytes += folder.bytes();
            }
            return new Checkup(
                    Level.GOOD,
                    "sessions",
                    past.size() + " past, " + megabytes(bytes) + " in " + home.sessions()
                            + "; delete those you no longer need");
        } catch (IOException e) {
            return new Checkup(Level.MISSING, "sessions", "nobody can say how large they are: " + e.getMessage());
        }
    }

    private List<Checkup> leftovers(List<Engine> engines) {
        var names = new LeftBehind(sessions, engines).names();
        return names.isEmpty()
                ? List.of(new Checkup(Level.GOOD, "leftovers", "none"))
                : names.stream()
                        .map(name -> new Checkup(Level.LEFTOVER, "leftovers", name))
                        .toList();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes / MILLION);
    }
}
