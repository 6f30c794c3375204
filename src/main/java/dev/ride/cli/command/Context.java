package dev.ride.cli.command;

import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Terminal;
import dev.ride.runner.Ride;
import dev.ride.runner.machine.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command works with. The façade is opened only when a command asks for it, so that help touches no disk. */
public final class Context {
    private final Terminal terminal;
    private final Output output;
    private final Map<Sight, Ride> opened = new HashMap<>();

    /** What a façade was asked to see beside what it finds by itself. */
    private record Sight(Optional<String> image, List<Path> packs) {}

    public Context(Terminal terminal) {
        this.terminal = terminal;
        this.output = new Output(terminal);
    }

    public Terminal terminal() {
        return terminal;
    }

    public Output output() {
        return output;
    }

    Ride ride() {
        return ride(List.of());
    }

    /** The façade with further packs in sight. */
    Ride ride(List<Path> packs) {
        return ride(Optional.empty(), packs);
    }

    /** The same, with another image for docker than the usual one. */
    Ride ride(Optional<String> image, List<Path> packs) {
        return opened.computeIfAbsent(new Sight(image, List.copyOf(packs)), this::open);
    }

    private Ride open(Sight sight) {
        var environment = new HashMap<>(terminal.environment());
        sight.image().ifPresent(name -> environment.put(Settings.IMAGE_VARIABLE, name));
        return Ride.of(environment, installation(), sight.packs());
    }

    /** The launcher tells where the repository is, which is the built-in pack. */
    private Path installation() {
        return Path.of(terminal.environment().getOrDefault("RIDE_INSTALLATION", "."));
    }
}
