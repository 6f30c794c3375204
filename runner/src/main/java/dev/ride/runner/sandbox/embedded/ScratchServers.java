package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Ports;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.ServerSetup;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Servers with nothing in them, one a major version and each started when it is first asked for. They go when this is
 * closed or the program told to end; those of a program that was killed go when the next one is started.
 */
public final class ScratchServers implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private record Running(Server server, Postmaster postmaster) {}

    private final Premises premises;
    private final InstalledPrograms installed;
    private final Map<Integer, Running> running = new TreeMap<>();
    private boolean closed;

    /**
     * @param named folders of server programs that the user names
     * @param searchPath where commands are looked up
     */
    public ScratchServers(Home home, List<Path> named, List<Path> searchPath) {
        this.premises = Trouble.in("The folder for scratch servers cannot be told", () -> Premises.of(home));
        this.installed = new InstalledPrograms(named, searchPath);
    }

    /** Empty when this machine has no programs of that version. */
    public synchronized Optional<Server> of(int major) {
        if (closed || premises.user().obstacle().isPresent()) {
            return Optional.empty();
        }
        return Trouble.in("No scratch server of PostgreSQL " + major + " can be started", () -> {
            if (!running.containsKey(major)) {
                premises.prepare();
                var programs = programs(major);
                if (programs.isEmpty()) {
                    return Optional.empty();
                }
                start(major, programs.get());
            }
            return Optional.of(running.get(major).server());
        });
    }

    private Optional<Programs> programs(int major) throws IOException {
        var ours = Binaries.onClassPath();
        if (ours.isPresent()) {
            var programs = new Programs(ours.get().unpacked(premises));
            if (programs.major(premises.root()) == major) {
                return Optional.of(programs);
            }
        }
        return installed.of(major, premises.root());
    }

    private void start(int major, Programs programs) throws IOException {
        var leftovers = new Leftovers(premises);
        leftovers.remove(leftovers.scratch(), programs);
        var run = new RunFolder(Unfinished.of(premises.scratch().resolve(major + "-" + NUMBER.incrementAndGet())));
        var postmaster = new Postmaster(premises.user(), programs.folder(), run);
        if (running.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }
        try {
            var superuser = new EmptyServer(premises, programs, run).make(Map.of());
            var port = postmaster.startOnSome(Ports::passing, ServerSetup.UNKEPT);
            running.put(major, new Running(new Server(Postmaster.address(port), superuser), postmaster));
        } catch (IOException | RuntimeException | Error e) {
            Undo.after(e, postmaster::discard);
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        Trouble.with("A scratch server cannot be removed", this::discardAll);
    }

    /** One that stays keeps no other, and is tried again when the program ends. */
    private void discardAll() throws IOException {
        var failures = new ArrayList<IOException>();
        running.values().removeIf(each -> gone(each.postmaster(), failures));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static boolean gone(Postmaster postmaster, List<IOException> failures) {
        try {
            postmaster.discard();
            return true;
        } catch (IOException e) {
            failures.add(e);
        } catch (UncheckedIOException e) {
            failures.add(e.getCause());
        }
        return false;
    }
}
