package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.model.Container;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Ports;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Sandbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sandboxes as containers of this machine's Docker engine. Nothing is asked of Docker before it is needed. */
public final class DockerEngine implements Engine {
    public static final String NAME = "docker";

    /** Changes when a bake of the same recipe and image would come out differently. */
    private static final String FORMAT = "1";

    private static final int PORT_ATTEMPTS = 5;
    private static final int SHORT_ID = 12;

    private final Home home;
    private final Daemon daemon = new Daemon();
    private final BaseImages images;
    private final BakeShelf shelf;
    private final Containers containers;

    /** @param image the one to bake from; empty for the usual one */
    public DockerEngine(Home home, Optional<String> image) {
        this.home = home;
        this.images = new BaseImages(daemon, image);
        this.shelf = new BakeShelf(home, NAME);
        this.containers = new Containers(daemon, home);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Availability availability() {
        try {
            var version = "Docker " + daemon.version();
            var here = images.here();
            if (here.isPresent()) {
                return new Availability(true, version + " with " + here.get().reference());
            }
            Pull.probe(daemon, images.toPull());
            return new Availability(true, version + ", which can pull " + images.toPull());
        } catch (RideException e) {
            return new Availability(false, e.getMessage());
        }
    }

    @Override
    public Optional<Bake> baked(Recipe recipe) {
        return images.here().flatMap(base -> baked(hash(recipe, base)));
    }

    private Optional<Bake> baked(String hash) {
        return shelf.find(hash)
                .filter(bake -> daemon.image(Oven.image(home, hash)).isPresent());
    }

    @Override
    public Bake bake(Recipe recipe, Progress progress) {
        var base = images.need(progress);
        var hash = hash(recipe, base);
        return shelf.locked(
                hash,
                () -> baked(hash)
                        .orElseGet(() -> new Oven(daemon, home, containers, shelf).bake(recipe, base, hash, progress)));
    }

    @Override
    public List<Bake> bakes() {
        return shelf.all();
    }

    @Override
    public void drop(Bake bake) {
        shelf.locked(bake.hash(), () -> {
            daemon.removeImage(Oven.image(home, bake.hash()));
            shelf.remove(bake.hash());
            return null;
        });
    }

    @Override
    public Sandbox create(Bake bake, String name, int port, Progress progress) {
        progress.at("starting PostgreSQL", 0, 0);
        if (port != 0) {
            if (!Ports.free(port)) {
                throw RideException.badInput("Port " + port + " is taken.", "Give another --port, or none.");
            }
            return launched(bake, name, port);
        }
        for (var attempt = 1; ; attempt++) {
            var chosen = Ports.choose(portsOfSandboxes());
            try {
                return launched(bake, name, chosen);
            } catch (RideException e) {
                // Between choosing and binding, another program may have been faster.
                if (attempt == PORT_ATTEMPTS || Ports.free(chosen)) {
                    throw e;
                }
            }
        }
    }

    private Sandbox launched(Bake bake, String name, int port) {
        var berth = Berth.first(name, bake.hash(), bake.title(), port);
        return new DockerSandbox(daemon, containers, containers.launch(berth), berth);
    }

    private Set<Integer> portsOfSandboxes() {
        return containers.all(Labels.Role.SANDBOX).stream()
                .map(container -> Labels.berth(container.getLabels()).port())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Sandbox> sandboxes() {
        return containers.all(Labels.Role.SANDBOX).stream()
                .<Sandbox>map(container ->
                        new DockerSandbox(daemon, containers, container.getId(), Labels.berth(container.getLabels())))
                .sorted(Comparator.comparing(Sandbox::name))
                .toList();
    }

    @Override
    public List<String> leftovers() {
        return abandonedOvens().stream()
                .map(oven -> "container " + oven.getId().substring(0, SHORT_ID))
                .toList();
    }

    @Override
    public void sweep() {
        abandonedOvens().forEach(oven -> daemon.remove(oven.getId()));
    }

    /** Containers of bakes that nobody works on any more. */
    private List<Container> abandonedOvens() {
        return containers.all(Labels.Role.BAKE).stream()
                .filter(oven -> !shelf.busy(oven.getLabels().get(Labels.BAKE)))
                .toList();
    }

    private static String hash(Recipe recipe, BaseImage base) {
        try {
            var content = String.join("\n", FORMAT, base.id(), recipe.hash());
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
