package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.LogFolder;
import dev.ride.runner.sandbox.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sandboxes' containers: made from a bake's image, brought up, and taken away with all that belongs to them.
 */
final class Containers {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final String LOG = "/ride/server/log";
    private static final Pattern PORT_TAKEN = Pattern.compile("port is already allocated|address already in use");

    private final Daemon daemon;
    private final Home home;
    private final LogFolders logs;

    Containers(Daemon daemon, Home home) {
        this.daemon = daemon;
        this.home = home;
        this.logs = new LogFolders(home);
    }

    /** Brings a new container up until it answers; a failure leaves nothing behind. */
    void launch(String container, Berth berth) {
        try {
            start(container, berth);
        } catch (RuntimeException | Error e) {
            Undo.after(e, () -> remove(container, berth));
            throw e;
        }
    }

    /**
     * Puts a fresh container in the place of an old one, which serves until the fresh one is made. It is gone before that
     * starts: Podman may leave a container without a network that is started while another is taken off it.
     */
    String replace(String old, Berth before, Berth after, Runnable farewell) {
        var fresh = Meanwhile.doing(() -> create(after)).outcomeAfter(farewell, made -> remove(made, after));
        remove(old, before);
        start(fresh, after);
        return fresh;
    }

    void start(String container, Berth berth) {
        logs.prepare(berth);
        try {
            daemon.start("start the sandbox " + berth.name(), container);
        } catch (RideException e) {
            if (isPortTaken(e)) {
                throw RideException.environment(
                        "Port " + berth.port() + " of sandbox " + berth.name() + " is taken by another program.",
                        Ports.WHEN_TAKEN,
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

    /** A container that is yet to be started. */
    String create(Berth berth) {
        var image = Oven.image(home, berth.bake());
        var volumes = daemon.image(image)
                .map(Image::volumes)
                .orElseThrow(() -> RideException.environment(
                        "The baked image " + image + " is gone.", "Run ride postgres start; it bakes a new one."));
        var container = Map.of(
                "Image", image,
                "User", "postgres",
                "Entrypoint", List.of("/ride/bin/postgres", "-D", "/ride/server/data"),
                "Cmd", List.of(),
                "Labels", Labels.ofSandbox(home, berth));
        // only this one container may use the folder (Z)
        var log = logs.folder(berth) + ":" + LOG + ":rw,Z";
        logs.prepare(berth);
        try {
            return daemon.json(
                            "create the sandbox " + berth.name(),
                            Call.post("/containers/create")
                                    .with("name", "ride-" + home.id() + "-" + berth.name() + "-" + berth.generation())
                                    .withBody(Confinement.ofSandbox(container, volumes, berth.port(), log)))
                    .at("Id")
                    .text();
        } catch (RideException e) {
            Undo.after(e, () -> logs.delete(berth));
            throw e;
        }
    }

    private String lastWords(String container) {
        var said = daemon.ask(
                "read what the server last said",
                api -> api.output(Call.get("/containers/" + container + "/logs")
                        .with("stdout", "1")
                        .with("stderr", "1")
                        .with("tail", "5")));
        return said.isEmpty() ? "It said nothing." : "It said: " + said.replaceAll("\\s+", " ");
    }
}
