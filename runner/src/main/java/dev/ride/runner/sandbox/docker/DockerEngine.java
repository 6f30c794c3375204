package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Ports;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxName;
import dev.ride.runner.sandbox.ServerSetup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Fleet fleet;
    private final Containers containers;
    private final Ports ports;

    /** @param image the one to bake from; empty for the usual one */
    public DockerEngine(Home home, Optional<String> image) {
        this.home = home;
        this.images = new BaseImages(daemon, image);
        this.shelf = new BakeShelf(home, NAME);
        this.fleet = new Fleet(daemon, home);
        this.containers = new Containers(daemon, home);
        this.ports = new Ports(home, NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Availability availability() {
        try {
            var name = daemon.name();
            var here = images.here();
            if (here.isPresent()) {
                return new Availability(true, name + " with " + here.get().reference());
            }
            Pull.probe(daemon, images.toPull());
            return new Availability(true, name + ", which can pull " + images.toPull());
        } catch (RideException e) {
            return new Availability(false, e.getMessage());
        }
    }

    @Override
    public Optional<Bake> baked(Recipe recipe) {
        return images.here().flatMap(base -> baked(hash(recipe, base)));
    }

    @Override
    public Optional<Bake> baked(String hash) {
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
                        .orElseGet(() -> new Oven(daemon, home, fleet, shelf).bake(recipe, base, hash, progress)));
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
        SandboxName.check(name);
        progress.at("starting PostgreSQL");
        for (var attempt = 1; ; attempt++) {
            var made = fleet.choosing(() -> made(bake, name, port));
            try {
                made.launch();
                return made;
            } catch (RideException e) {
                // Between choosing and binding, another program may have been faster.
                if (port != 0 || attempt == PORT_ATTEMPTS || !Containers.isPortTaken(e)) {
                    throw e;
                }
            }
        }
    }

    /** Made and not yet started: from now on its port is its own, since its container's label says so. */
    private DockerSandbox made(Bake bake, String name, int port) {
        var others = fleet.current();
        if (others.containsKey(name)) {
            throw SandboxName.taken(name);
        }
        var taken = others.values().stream()
                .map(container -> container.berth().port())
                .collect(Collectors.toUnmodifiableSet());
        var berth = Berth.first(name, bake.hash(), bake.title(), ports.of(port, taken));
        return new DockerSandbox(daemon, fleet, containers, containers.create(berth), berth);
    }

    @Override
    public List<Sandbox> sandboxes() {
        return fleet.current().values().stream()
                .<Sandbox>map(
                        container -> new DockerSandbox(daemon, fleet, containers, container.id(), container.berth()))
                .toList();
    }

    @Override
    public List<String> leftovers() {
        var containers = Stream.concat(fleet.abandonedOvens(shelf), fleet.superseded())
                .map(container -> "container " + container.id().substring(0, SHORT_ID));
        var images = fleet.abandonedBakes(shelf).map(hash -> "image " + Oven.image(home, hash));
        return Stream.concat(containers, images).toList();
    }

    @Override
    public void sweep() {
        fleet.abandonedOvens(shelf).forEach(oven -> daemon.remove(oven.id()));
        fleet.superseded().forEach(container -> containers.remove(container.id(), container.berth()));
        fleet.abandonedBakes(shelf).forEach(hash -> daemon.removeImage(Oven.image(home, hash)));
    }

    private static String hash(Recipe recipe, Image base) {
        return ServerSetup.bakeHash(recipe, FORMAT + " " + base.id());
    }
}
