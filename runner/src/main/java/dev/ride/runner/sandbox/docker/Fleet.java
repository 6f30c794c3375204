package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.sandbox.BakeShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A home's containers as the engine lists them: which are sandboxes, and which were left behind. */
record Fleet(Daemon daemon, Home home) {
    /** No sandbox can have this name. */
    private static final String CHOOSING = ".choosing";

    List<Container> all(Labels.Role role) {
        var containers = daemon.json(
                "list containers",
                Call.get("/containers/json").with("all", "1").with("filters", Labels.search(home, role)));
        return containers.each().map(Container::of).toList();
    }

    /**
     * The sandboxes' containers by name. While a sandbox is reset it has two: the newer counts once it was started, so
     * that a reset which was killed halfway either happened or did not.
     */
    SortedMap<String, Container> current() {
        return current(all(Labels.Role.SANDBOX));
    }

    /** The containers of a sandbox, current or not. */
    List<Container> named(String name) {
        return all(Labels.Role.SANDBOX).stream()
                .filter(container -> container.berth().name().equals(name)
                        && !container.state().equals("removing"))
                .toList();
    }

    private static SortedMap<String, Container> current(List<Container> containers) {
        return containers.stream()
                .collect(Collectors.toMap(
                        container -> container.berth().name(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Fleet::wasStarted)
                                .thenComparing(container -> container.berth().generation())),
                        TreeMap::new));
    }

    private static boolean wasStarted(Container container) {
        return !container.state().equals("created");
    }

    /** What a killed reset left beside the current container. */
    Stream<Container> superseded() {
        var containers = all(Labels.Role.SANDBOX);
        var current = current(containers).values();
        return containers.stream().filter(container -> !current.contains(container) && !busy(container));
    }

    /** Containers of bakes that nobody works on any more, but for those that the engine is clearing away by itself. */
    Stream<Container> abandonedOvens(BakeShelf shelf) {
        return all(Labels.Role.OVEN).stream()
                .filter(oven -> !oven.state().equals("removing")
                        && !shelf.busy(oven.labels().get(Labels.BAKE)));
    }

    /** Hashes of images that no note tells of, so that no sandbox can be made from them. */
    Stream<String> abandonedBakes(BakeShelf shelf) {
        var images = daemon.json(
                "list images", Call.get("/images/json").with("filters", Labels.search(home, Labels.Role.BAKE)));
        return images.each()
                .map(image -> image.at("Labels", Labels.BAKE).text())
                .filter(hash -> shelf.find(hash).isEmpty() && !shelf.busy(hash));
    }

    private boolean busy(Container container) {
        try {
            return !Lock.free(lock(container.berth().name()));
        } catch (IOException e) {
            throw Home.unusable(home.path(), e);
        }
    }

    /** Makes a container, started or not, while nobody else of this home chooses a name or a port. */
    <T> T choosing(Supplier<T> work) {
        return alone(lock(CHOOSING), work);
    }

    /** Does the work while nobody else replaces the sandbox of that name. */
    <T> T alone(String name, Supplier<T> work) {
        return alone(lock(name), work);
    }

    private <T> T alone(Path lock, Supplier<T> work) {
        try {
            return Lock.holding(lock, work::get);
        } catch (IOException e) {
            throw Home.unusable(home.path(), e);
        }
    }

    /** Clears the lock away with the sandbox; who makes another of that name has waited for the session of this one. */
    void forget(String name) {
        try {
            Files.deleteIfExists(lock(name));
        } catch (IOException e) {
            throw Home.unusable(home.path(), e);
        }
    }

    private Path lock(String name) {
        return home.path().resolve("docker").resolve(name + ".lock");
    }
}
