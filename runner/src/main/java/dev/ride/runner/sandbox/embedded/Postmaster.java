package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server process of one run folder: started so that it outlives us, found again by its pid file, stopped. */
record Postmaster(ServerUser user, Path binaries, RunFolder run) {
    /** What the server says last when its port is in use. */
    private static final String NO_SOCKET = "could not create any TCP/IP sockets";

    private static final String HOST = "127.0.0.1";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration PROGRAM_LIMIT = Duration.ofSeconds(10);

    /** A crash recovery may take its time; pg_ctl gives up by itself. */
    private static final int START_SECONDS = 60;

    private static final int PORT_ATTEMPTS = 5;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** How a server is stopped: with everything written, or with nothing worth writing. */
    enum Stop {
        CLEAN("fast"),
        DISCARD("immediate");

        private final String mode;

        Stop(String mode) {
            this.mode = mode;
        }
    }

    /** Where a port for a short while comes from. */
    interface Draw {
        int port() throws IOException;
    }

    static Address address(int port) {
        return new Address(HOST, port);
    }

    /** Starts the server and waits until it takes connections. The given settings win over its configuration. */
    void start(int port, Map<String, String> settings) throws IOException {
        var options = "-p " + port + " " + ServerSetup.options(settings);
        var server = binaries.resolve("bin/postgres").toString();
        var complaint = Complaint.before(run);
        // with the server named, pg_ctl does not run it once more to ask its version
        var start = Command.start(
                control("start", "-p", server, "-t", "" + START_SECONDS, "-l", "" + run.firstWords(), "-o", options),
                run.path(),
                run.programWords());
        // pg_ctl looks ten times a second; the pid file tells sooner, and pg_ctl still tells a failure.
        while (start.isAlive() && !ready()) {
            Command.pause(BETWEEN_LOOKS);
        }
        if (start.isAlive()) {
            // it only looks on by now, and Java's own end waits up to 300 ms for a program that still runs
            Command.end(start);
        } else if (start.exitValue() != 0) {
            var told = complaint.told();
            throw told.contains(NO_SOCKET) ? new PortTaken(port) : new IOException("the server did not start: " + told);
        }
    }

    /** Starts it on a port that is drawn, and on another where a program was faster; tells which it came to. */
    int startOnSome(Draw ports, Map<String, String> settings) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = ports.port();
            try {
                start(port, settings);
                return port;
            } catch (PortTaken e) {
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private List<String> control(String action, String... arguments) {
        var command = new ArrayList<>(List.of(binaries.resolve("bin/pg_ctl").toString(), action));
        command.addAll(List.of("-D", run.data().toString()));
        command.addAll(List.of(arguments));
        return user.command(command);
    }

    private boolean ready() throws IOException {
        return running() && pidFile().map(PidFile::ready).orElse(false);
    }

    /** Whether the server's own process lives, whatever the pid file of an earlier boot says. */
    boolean running() {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() {
        return pidFile()
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(run.data().toString()))
                        .isPresent());
    }

    /** Stops the server and waits until it is gone; does nothing when it is down. */
    void stop(Stop how) throws IOException {
        if (!running()) {
            return;
        }
        Command.run(control("stop", "-W", "-m", how.mode), run.path(), run.programWords(), PROGRAM_LIMIT);
        var end = System.nanoTime() + STOP_LIMIT.toNanos();
        while (running()) {
            if (System.nanoTime() > end) {
                process().ifPresent(ProcessHandle::destroyForcibly);
                throw new IOException("the server did not stop within " + STOP_LIMIT.toSeconds() + " s");
            }
            Command.pause(BETWEEN_LOOKS);
        }
    }

    /** Stops the server and deletes all that it worked in; where it does not stop, the folder tells of it. */
    void discard() throws IOException {
        stop(Stop.DISCARD);
        Folders.delete(run.path());
    }

    private Optional<PidFile> pidFile() {
        try {
            return PidFile.parse(Files.readAllLines(run.data().resolve("postmaster.pid")));
        } catch (NoSuchFileException down) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server notes of itself while it lives (src/include/utils/pidfile.h). */
    private record PidFile(long pid, boolean ready) {
        private static final int STATUS_LINE = 7;

        static Optional<PidFile> parse(List<String> lines) {
            if (lines.isEmpty() || !lines.get(0).matches("\\d+")) {
                return Optional.empty();
            }
            var ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new PidFile(Long.parseLong(lines.get(0)), ready));
        }
    }
}
