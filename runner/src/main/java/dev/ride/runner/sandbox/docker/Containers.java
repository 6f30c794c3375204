package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.SELContext;
import com.github.dockerjava.api.model.Volume;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Folders;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.LogFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The sandboxes' containers: made from a bake's image, brought up, and taken away with all that belongs to them. The
 * server's log goes to a folder of this machine, so that reading it needs neither the engine nor a running server.
 */
final class Containers {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Volume LOG = new Volume("/ride/server/log");
    private static final Pattern PORT_TAKEN = Pattern.compile("port is already allocated|address already in use");

    private final Daemon daemon;
    private final Home home;

    Containers(Daemon daemon, Home home) {
        this.daemon = daemon;
        this.home = home;
    }

    List<Container> all(Labels.Role role) {
        var search = Labels.search(home, role);
        return daemon.ask(
                "list containers",
                client -> client.listContainersCmd()
                        .withShowAll(true)
                        .withLabelFilter(search)
                        .exec());
    }

    /** A running container that answers; a failure leaves nothing behind. */
    String launch(Berth berth) {
        prepareFolders(berth);
        String container = null;
        try {
            container = create(berth);
            start(container, berth);
            return container;
        } catch (RuntimeException | Error e) {
            if (container != null) {
                daemon.remove(container);
            }
            delete(logFolder(berth));
            throw e;
        }
    }

    void start(String container, Berth berth) {
        prepareFolders(berth);
        try {
            daemon.ask(
                    "start the sandbox " + berth.name(),
                    client -> client.startContainerCmd(container).exec());
        } catch (RideException e) {
            if (PORT_TAKEN.matcher(e.getMessage()).find()) {
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

    void remove(String container, Berth berth) {
        daemon.remove(container);
        delete(folder(berth));
    }

    static Address address(Berth berth) {
        return new Address(Confinement.LOOPBACK, berth.port());
    }

    LogFolder log(Berth berth) {
        return new LogFolder(logFolder(berth), Long.toString(berth.generation()));
    }

    private String create(Berth berth) {
        var image = Oven.image(home, berth.bake());
        var volumes = daemon.image(image)
                .map(BaseImage::volumes)
                .orElseThrow(() -> RideException.environment(
                        "The baked image " + image + " is gone.", "Run ride postgres start; it bakes a new one."));
        var log = new Bind(logFolder(berth).toString(), LOG, AccessMode.rw, SELContext.single);
        try {
            return daemon.ask(
                    "create the sandbox " + berth.name(),
                    client -> Confinement.confined(
                                    client.createContainerCmd(image), berth.port(), volumes, List.of(), List.of(log))
                            .withName("ride-" + home.id() + "-" + berth.name())
                            .withUser("postgres")
                            .withEntrypoint("/ride/bin/postgres", "-D", "/ride/server/data")
                            .withCmd(List.of())
                            .withLabels(Labels.ofSandbox(home, berth))
                            .exec()
                            .getId());
        } catch (RideException e) {
            if (e.getCause() instanceof ConflictException) {
                throw RideException.badInput(
                        "A sandbox named " + berth.name() + " is there already.", "Give another --name.", e);
            }
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

    private Path folder(Berth berth) {
        return home.path().resolve("docker").resolve(berth.name());
    }

    private Path logFolder(Berth berth) {
        return folder(berth).resolve("log-" + berth.generation());
    }

    /**
     * The server writes under the container's postgres, whose id means nothing on this machine, so its log folder is
     * open to all; the folder around it lets nobody but us through.
     */
    private void prepareFolders(Berth berth) {
        try {
            Files.createDirectories(logFolder(berth));
            Files.setPosixFilePermissions(folder(berth), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(logFolder(berth), PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw unusable(folder(berth), e);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static RideException unusable(Path folder, IOException e) {
        return RideException.environment(
                "The folder " + folder + " cannot be used: " + e.getMessage(),
                "Check its owner and the free space, or set RIDE_HOME to another folder.",
                e);
    }
}
