package dev.ride.runner.session;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.SandboxName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All sessions of one home, past and open. */
public final class Sessions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Duration patience;

    public Sessions(Home home) {
        this(home, PATIENCE);
    }

    /** @param patience how long another command that is busy with a session is waited for */
    Sessions(Home home, Duration patience) {
        this.folder = home.sessions();
        this.patience = patience;
    }

    /** Oldest first. */
    public List<Session> all() {
        return read(folders(Comparator.naturalOrder())).toList();
    }

    /** Each is read only when somebody comes to it. */
    public Stream<Session> newestFirst() {
        return read(folders(Comparator.reverseOrder()));
    }

    public List<Session> open() {
        return open(folders(Comparator.naturalOrder())).toList();
    }

    public Optional<Session> openNamed(String name) {
        return open(folders(Comparator.naturalOrder()).filter(own -> own.mayBeNamed(name)))
                .filter(session -> session.name().equals(name))
                .findFirst();
    }

    /** The folders of those that are known to have ended. */
    public List<SessionFolder> past() {
        return folders(Comparator.naturalOrder()).filter(SessionFolder::ended).toList();
    }

    /** Whether a session of another name is open. */
    public boolean openBeside(Session session) {
        return open(folders(Comparator.reverseOrder()))
                .anyMatch(other -> !other.name().equals(session.name()));
    }

    private static Stream<Session> open(Stream<SessionFolder> folders) {
        return read(folders.filter(own -> !own.ended())).filter(Session::open);
    }

    private static Stream<Session> read(Stream<SessionFolder> folders) {
        return folders.map(SessionFolder::find).flatMap(Optional::stream);
    }

    private Stream<SessionFolder> folders(Comparator<Path> order) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted(order).toList().stream()
                    .map(SessionFolder::new);
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    /** The variant in which a scenario is being played; the default one where nobody plays it. */
    public int variantPlayed(Predicate<Session.Subject> scenario) {
        var variants = open().stream()
                .map(Session::subject)
                .filter(scenario)
                .map(Session.Subject::variant)
                .distinct()
                .sorted()
                .toList();
        if (variants.size() > 1) {
            throw RideException.badInput(
                    "Sandboxes play this scenario in different variants: "
                            + variants.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".",
                    "Say which one is meant: --variant N.");
        }
        return variants.isEmpty() ? 0 : variants.get(0);
    }

    /** The open session of that name, or else the only one there is, if its sandbox has been ready. */
    public Session theReady(Optional<String> name) {
        var session = theOpen(name);
        if (session.ready() == null) {
            throw interrupted(session)
                    ? RideException.environment(
                            "The start of the sandbox '" + session.name() + "' was interrupted.",
                            "Start it again: " + session.startAgain())
                    : RideException.environment(
                            "The sandbox '" + session.name() + "' is being started.", "Wait for it, then try again.");
        }
        return session;
    }

    /** The open session of that name, which may be shortened; without a name the only one there is. */
    public Session theOpen(Optional<String> name) {
        return new OpenSessions(open()).theOne(name);
    }

    /**
     * The newest session of that name, open or ended, or else the open one whose name begins so; without a name the only
     * open one, or else the newest.
     */
    public Session latest(Optional<String> name) {
        return name.map(this::latest).orElseGet(this::latest);
    }

    private Session latest(String name) {
        return read(folders(Comparator.reverseOrder()).filter(own -> own.mayBeNamed(name)))
                .filter(session -> session.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var begun = new OpenSessions(new OpenSessions(open()).called(name));
                    if (begun.all().isEmpty()) {
                        throw RideException.badInput(
                                "There was never a sandbox named '" + name + "'.", "See ride postgres history.");
                    }
                    return begun.theOne(Optional.empty());
                });
    }

    private Session latest() {
        var open = open();
        if (!open.isEmpty()) {
            return new OpenSessions(open).theOne(Optional.empty());
        }
        return newestFirst()
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "Nothing was played yet.",
                        "Start one: ride postgres start <scenario>; see ride postgres list."));
    }

    /**
     * Begins a session and holds it. The name is looked at while nobody else can begin one, so two commands at once can
     * not have the same.
     *
     * @param place its address is still to be known
     */
    public HeldSession begin(Session.Subject subject, Place place, Instant started) {
        var name = place.sandbox();
        SandboxName.check(name);
        makePrivate(folder);
        var starting = starting();
        try (starting) {
            var there = openNamed(name);
            if (there.isPresent()) {
                throw taken(there.get(), subject);
            }
            var own = SessionFolder.make(folder, started, name);
            var session = Session.begun(own.path().getFileName().toString(), subject, place, started);
            var held = new HeldSession(session, own, lock(own.lock(), what(session)));
            try {
                held.save(session);
            } catch (RuntimeException e) {
                Undo.after(e, held::discard, held::close);
                throw e;
            }
            return held;
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    /** Of the same scenario it has come meanwhile, since who starts one looks first which are there. */
    private static RideException taken(Session there, Session.Subject subject) {
        return there.subject().equals(subject)
                ? RideException.environment(
                        "Another command is just starting the sandbox '" + there.name() + "', or has started it.",
                        "See ride postgres status; to have another beside it, choose another name: --name NAME.")
                : RideException.badInput(
                        "A sandbox named '" + there.name() + "' is there already.", "Choose another: --name NAME.");
    }

    /** Keeps other commands from changing the session, open or ended, until it is closed. */
    public HeldSession hold(Session session) {
        return held(session, any -> true).orElseThrow(() -> over(session));
    }

    /** The same for one that is open; refused where another command has ended it while its turn was waited for. */
    public HeldSession holdOpen(Session session) {
        return holdIfOpen(session).orElseThrow(() -> over(session));
    }

    /** The same; empty where another command has ended it. */
    public Optional<HeldSession> holdIfOpen(Session session) {
        return held(session, Session::open);
    }

    /** Holds {@link #theReady}. */
    public HeldSession holdReady(Optional<String> name) {
        return holdOpen(theReady(name));
    }

    private static RideException over(Session session) {
        return RideException.badInput(
                "The sandbox '" + session.name() + "' was stopped meanwhile by another command.",
                "See ride postgres status.");
    }

    private Optional<HeldSession> held(Session session, Predicate<Session> wanted) {
        var own = folder(session);
        HeldSession held;
        try {
            held = new HeldSession(session, own, lock(own.lock(), what(session)));
        } catch (NoSuchFileException discarded) {
            return Optional.empty();
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
        try {
            if (held.refresh() && wanted.test(held.session())) {
                return Optional.of(held);
            }
        } catch (RuntimeException e) {
            Undo.after(e, held::close);
            throw e;
        }
        held.close();
        return Optional.empty();
    }

    private Lock starting() {
        try {
            return lock(folder.resolve("lock"), "starting a sandbox");
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    private static String what(Session session) {
        return "the sandbox '" + session.name() + "'";
    }

    private Lock lock(Path file, String what) throws IOException {
        return Lock.within(patience, file)
                .orElseThrow(() -> RideException.environment(
                        "Another ride command is busy with " + what + ".", "Wait for it to end, then try again."));
    }

    /** Whether the start of a session was killed: nobody is about it, and nobody has come to its end meanwhile. */
    public boolean interrupted(Session session) {
        return session.ready() == null
                && !busy(session)
                && folder(session).find().filter(now -> now.ready() == null).isPresent();
    }

    /** Whether some command holds the session at this moment. */
    public boolean busy(Session session) {
        try {
            return !Lock.free(folder(session).lock());
        } catch (NoSuchFileException discarded) {
            return false;
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    public SessionFolder folder(Session session) {
        return new SessionFolder(folder.resolve(session.id()));
    }

    private void makePrivate(Path path) {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }
}
