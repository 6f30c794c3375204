package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells a load balancer or an orchestrator whether every target agrees: by a file that is there while they do, by an
 * endpoint, or both. Being alive is another question, and answered apart from it, so that a drifted service is kept from
 * traffic and not killed. Once closed it tells nothing any more, whoever still compares.
 */
public final class Readiness implements AutoCloseable {
    /** That many rounds may be missed before what the last one found counts no more. */
    private static final int ROUNDS = 3;

    /** What is told now. */
    record Answer(boolean ready, String text) {}

    private final Duration interval;
    private final Optional<ReadyFile> readyFile;
    private final Consumer<String> changes;
    private final Optional<HealthEndpoint> endpoint;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Readiness::thread);
    private volatile Answer answer = new Answer(false, "not checked yet");
    private long answered = System.nanoTime();
    private boolean closed;

    /**
     * @param listen host and port, or empty for no endpoint
     * @param interval how long is waited between two rounds of comparing
     * @param changes told what is answered whenever that becomes something else
     */
    public Readiness(
            Optional<InetSocketAddress> listen, Optional<Path> readyFile, Duration interval, Consumer<String> changes) {
        this.interval = interval;
        this.readyFile = readyFile.map(ReadyFile::new);
        this.changes = changes;
        keepFile();
        this.endpoint = listen.map(address -> HealthEndpoint.on(address, () -> answer));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "readiness");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the endpoint really listens; the port is the system's choice when 0 was asked for. */
    public Optional<InetSocketAddress> address() {
        return endpoint.map(HealthEndpoint::address);
    }

    /** What a finished round of comparing found. */
    public void checked(List<? extends TargetReport> reports) {
        var complaints = Complaints.of(reports);
        answer(
                complaints.isEmpty()
                        ? new Answer(true, "ready: " + reports.size() + " of " + reports.size() + " agree")
                        : new Answer(false, String.join("\n", complaints)));
    }

    /** A round could not be made at all: nobody knows, so nobody is ready. */
    public void failed(String why) {
        answer(new Answer(false, "unknown: " + why));
    }

    private synchronized void answer(Answer now) {
        if (closed) {
            return;
        }
        var round = Duration.ofNanos(System.nanoTime() - answered);
        answered = System.nanoTime();
        tell(now);
        if (now.ready()) {
            var lasts = (round.compareTo(interval) > 0 ? round : interval).multipliedBy(ROUNDS);
            clock.schedule(() -> expire(now, lasts), lasts.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A target that does not answer keeps the round from ending, and must not keep traffic coming. */
    private synchronized void expire(Answer old, Duration age) {
        if (closed || answer != old) {
            return;
        }
        try {
            tell(new Answer(
                    false,
                    "stale: no comparison has ended for " + Math.max(1, age.toSeconds()) + " s; before that "
                            + old.text()));
        } catch (RideException e) {
            changes.accept(e.getMessage());
        }
    }

    private void tell(Answer now) {
        boolean changed = !now.equals(answer);
        answer = now;
        keepFile();
        if (changed) {
            changes.accept(now.text());
        }
    }

    private void keepFile() {
        if (answer.ready()) {
            readyFile.ifPresent(file -> file.put(answer.text()));
        } else {
            readyFile.ifPresent(ReadyFile::remove);
        }
    }

    /** Tells nobody anything any more; the file is gone. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        clock.shutdownNow();
        endpoint.ifPresent(HealthEndpoint::close);
        answer = new Answer(false, "closed");
        keepFile();
    }
}
