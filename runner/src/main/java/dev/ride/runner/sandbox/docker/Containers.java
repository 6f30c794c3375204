package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.SELContext;
import com.github.dockerjava.api.model.Volume;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.LogFolder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sandboxes' containers: made from a bake's image, brought up, and taken away with all that belongs to them.
 */
final class Containers {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Volume LOG = new Volume("/ride/server/log");
    private static final Pattern PORT_TAKEN = Pattern.compile("port is already allocated|address already in use");

    private final Daemon daemon;
    private final Home home;
    private final LogFolders logs;

    Containers(Daemon daemon, Home home) {
        this.daemon = daemon;
        this.home = home;
        this.logs = new LogFolders(home);
    }

    /** A running container that answers; a failure leaves nothing behind. */
    String launch(Berth berth) {
        var container = create(berth);
        try {
            start(container, berth);
            return container;
        } catch (RuntimeException | Error e) {
            Undo.after(e, () -> remove(container, berth));
            throw e;
        }
    }

    /**
     * Puts a fresh container in the place of an old one. The old one serves until the fresh one is made, and is cleared
     * away while the fresh one comes up.
     */
    String replace(String old, Berth before, Berth after) {
        var fresh = create(after);
        daemon.kill(old);
        var removal = CompletableFuture.runAsync(() -> remove(old, before));
        try {
            start(fresh, after);
        } finally {
            finish(removal);
        }
        return fresh;
    }

    private static void finish(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RideException told) {
                throw told;
            }
            throw e;
        }
    }

    void start(String container, Berth berth) {
        logs.prepare(berth);
        try {
            daemon.ask(
                    "start the sandbox " + berth.name(),
                    client -> client.startContainerCmd(container).exec());
        } catch (RideException e) {
            if (isPortTaken(e)) {
                throw RideException.environment(
                        "Port " + berth.port() + " of sandbox " + berth.name() + " is taken by another program.",
                        "Stop that program, or stop this sandbox and start another.",
                        e);
            }
            throw e;
        }
        if (!Knock.untilAnswered(address(berth), TO_ANSWER, () -> daemon.running(container))) {
            throw RideException.environment(
                    "The server of the sandbox " + berth.name() + " does not answer. " + lastWords(container),
                    "Try ride postgres reset, or ride doctor.");
        }
    }

    /** Whether a start failed because another program was faster to take the port. */
    static boolean isPortTaken(RideException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        PORT_TAKEN.matcher(String.valueOf(cause.getMessage())).find());
    }

    void remove(String container, Berth berth) {
        daemon.remove(container);
        logs.delete(berth);
    }

    static Address address(Berth berth) {
        return new Address(Confinement.LOOPBACK, berth.port());
    }

    LogFolder log(Berth berth) {
        return logs.of(berth);
    }

    private String create(Berth berth) {
        var image = Oven.image(home, berth.bake());
        var volumes = daemon.image(image)
                .map(BaseImage::volumes)
                .orElseThrow(() -> RideException.environment(
                        "The baked image " + image + " is gone.", "Run ride postgres start; it bakes a new one."));
        var log = new Bind(logs.folder(berth).toString(), LOG, AccessMode.rw, SELContext.single);
        logs.prepare(berth);
        try {
            return daemon.ask(
                    "create the sandbox " + berth.name(),
                    client -> Confinement.confined(
                                    client.createContainerCmd(image), berth.port(), volumes, List.of(), List.of(log))
                            .withName("ride-" + home.id() + "-" + berth.name() + "-" + berth.generation())
                            .withUser("postgres")
                            .withEntrypoint("/ride/bin/postgres", "-D", "/ride/server/data")
                            .withCmd(List.of())
                            .withLabels(Labels.ofSandbox(home, berth))
                            .exec()
                            .getId());
        } catch (RideException e) {
            Undo.after(e, () -> logs.delete(berth));
            throw e;
        }
    }

    private String lastWords(String container) {
        var words = new StringBuilder();
        var collector = new ResultCallback.Adapter<Frame>() {
            @Override
            public void onNext(Frame frame) {
                words.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
            }
        };
        daemon.ask("read what the server last said", client -> {
            try {
                return client.logContainerCmd(container)
                        .withStdErr(true)
                        .withStdOut(true)
                        .withTail(5)
                        .exec(collector)
                        .awaitCompletion(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
        var text = words.toString().strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? "It said nothing." : "It said: " + text;
    }
}
