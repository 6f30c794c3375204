package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Parting;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes bakes: an empty server in a container of the base image, the recipe cooked in it, the result committed as one
 * layer. Whatever fails, container, image and documents are gone afterwards.
 */
final class Oven {
    private static final Pattern VERSION = Pattern.compile("\\D*(\\d+).*");
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int OLDEST = 16;
    private static final String STEP = "Baking";

    /** A forgotten oven goes out by itself, and others when they are told to; either way the engine clears them away. */
    private static final List<String> WAIT = List.of("sh", "-c", "trap exit TERM; sleep 7200 & wait");

    /** What the engine needs for itself, whatever the recipe says. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "*",
            "log_directory", "/ride/server/log",
            "log_file_mode", "0644",
            "unix_socket_directories", "");

    private final Daemon daemon;
    private final Home home;
    private final Fleet fleet;
    private final BakeShelf shelf;

    Oven(Daemon daemon, Home home, Fleet fleet, BakeShelf shelf) {
        this.daemon = daemon;
        this.home = home;
        this.fleet = fleet;
        this.shelf = shelf;
    }

    /** The image of a bake. */
    static String image(Home home, String hash) {
        return "ride/bake:" + home.id() + "-" + hash;
    }

    Bake bake(Recipe recipe, Image base, String hash, Progress progress) {
        try (var hold = Parting.hold()) {
            clear(hash);
            progress.at(STEP + ": an empty server");
            var container = container(recipe, base, hash);
            // without it the work fails, and clears up after itself; that is known when the hold is closed
            hold.removedBy(() -> {
                daemon.remove(container);
                return false;
            });
            return bake(recipe, base, hash, container, progress);
        }
    }

    private Bake bake(Recipe recipe, Image base, String hash, String container, Progress progress) {
        var superuser = Login.fresh(ServerSetup.SUPERUSER);
        try {
            var documents = shelf.freshDocuments(hash);
            var address = serve(container, recipe, superuser);
            recipe.cook(new Server(address, superuser), documents, progress);
            progress.at(STEP + ": keeping the result");
            var bytes = frozen(container, recipe, base, hash);
            // nobody waits for that, least of all the sandbox that is started next
            daemon.terminate(container);
            return shelf.keep(hash, recipe.title(), superuser, bytes);
        } catch (RuntimeException | Error e) {
            Undo.after(
                    e,
                    () -> daemon.remove(container),
                    () -> daemon.removeImage(image(home, hash)),
                    () -> shelf.remove(hash));
            throw e;
        }
    }

    /** Removes what a killed command left of this bake. */
    void clear(String hash) {
        fleet.all(Labels.Role.OVEN).stream()
                .filter(container -> hash.equals(container.labels().get(Labels.BAKE)))
                .forEach(container -> daemon.remove(container.id()));
        daemon.removeImage(image(home, hash));
    }

    private String container(Recipe recipe, Image base, String hash) {
        var container = Map.of(
                "Image", base.id(),
                "User", "root",
                "Entrypoint", WAIT,
                "Cmd", List.of(),
                "Labels", Labels.ofBake(home, Labels.Role.OVEN, hash, recipe.title()));
        return daemon.json(
                        "create a container of " + base.reference(),
                        Call.post("/containers/create").withBody(Confinement.ofOven(container, base.volumes())))
                .at("Id")
                .text();
    }

    private Address serve(String container, Recipe recipe, Login superuser) {
        daemon.start("start a container", container);
        var shell = new ContainerShell(daemon, container);
        var major = major(shell.run(ContainerShell.Script.PREPARE, "root", Map.of(), List.of()));
        var settings = ServerSetup.configuration(ServerSetup.settings(major), recipe.settings(), SETTINGS);
        shell.run(
                ContainerShell.Script.SERVE,
                "postgres",
                Map.of(
                        "RIDE_PASSWORD",
                        superuser.password(),
                        "RIDE_ACCESS_RULES",
                        ServerSetup.ACCESS_RULES,
                        "RIDE_SETTINGS",
                        settings,
                        "RIDE_OPTIONS",
                        ServerSetup.options(ServerSetup.UNKEPT)),
                ServerSetup.initdbArguments(major));
        var address = new Address(Confinement.LOOPBACK, publishedPort(container));
        if (!Knock.untilAnswered(address, TO_ANSWER, () -> daemon.running(container))) {
            throw RideException.environment(
                    "The server in the container does not answer on " + address.host() + ":" + address.port() + ".",
                    "See whether Docker publishes ports on this machine, or use --engine embedded.");
        }
        return address;
    }

    private static int major(String version) {
        var matcher = VERSION.matcher(version);
        var major = matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
        if (major < OLDEST) {
            throw RideException.badInput(
                    "The image has " + version + "; sandboxes need PostgreSQL " + OLDEST + " or newer.",
                    "Name another image with --image.");
        }
        return major;
    }

    private int publishedPort(String container) {
        var published = daemon.json("look at a container", Call.get("/containers/" + container + "/json"))
                .at("NetworkSettings", "Ports", Confinement.POSTGRES);
        return published
                .each()
                .mapToInt(binding -> (int) binding.at("HostPort").number())
                .findFirst()
                .orElse(0);
    }

    /** Commits the stopped server and tells how many bytes that added to the base image. */
    private long frozen(String container, Recipe recipe, Image base, String hash) {
        new ContainerShell(daemon, container).run(ContainerShell.Script.FREEZE, "postgres", Map.of(), List.of());
        var tag = image(home, hash);
        var repository = tag.substring(0, tag.indexOf(':'));
        daemon.json(
                "keep the bake as an image",
                Call.post("/commit")
                        .with("container", container)
                        .with("repo", repository)
                        .with("tag", tag.substring(repository.length() + 1))
                        .with("pause", "0")
                        .withBody(Map.of(
                                "User",
                                "postgres",
                                "Labels",
                                Labels.ofBake(home, Labels.Role.BAKE, hash, recipe.title()))));
        return daemon.image(tag).orElseThrow().bytes() - base.bytes();
    }
}
