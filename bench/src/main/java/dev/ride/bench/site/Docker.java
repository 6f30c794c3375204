package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Docker engine by its own command line. Every container carries the run's label, by which all of them are found
 * and removed in the end.
 *
 * @param image the PostgreSQL image that sandboxes are baked from
 */
public record Docker(Programs programs, String image, String version, String label) {
    private static final Path NOTHING = Path.of("/dev/null");

    /** The engine and the image that {@code ride} would take; empty where one of them is missing. */
    static Optional<Docker> find(Programs programs, Optional<String> wanted, String run) throws IOException {
        Programs.Ended version;
        try {
            version = programs.tryRun(List.of("docker", "version", "--format", "{{.Server.Version}}"), NOTHING);
        } catch (IOException noDockerHere) {
            return Optional.empty();
        }
        if (version.code() != 0) {
            return Optional.empty();
        }
        for (var image : wanted.map(List::of).orElse(List.of("postgres:18", "ride/postgres:18"))) {
            if (programs.tryRun(List.of("docker", "image", "inspect", image), NOTHING)
                            .code()
                    == 0) {
                return Optional.of(new Docker(programs, image, version.output().strip(), "dev.ride.bench=" + run));
            }
        }
        return Optional.empty();
    }

    /** {@code docker run -d} with those arguments. */
    public Container run(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("docker", "run", "-d", "--label", label));
        command.addAll(arguments);
        return new Container(this, programs.run(command).output().strip());
    }

    /** The output of a command of Docker's that must succeed. */
    public String ask(String... arguments) throws IOException {
        return programs.run(command(arguments)).output().strip();
    }

    /** Like {@link #ask}, with a file as input. */
    public String feed(Path input, String... arguments) throws IOException {
        return programs.run(command(arguments), Set.of(0), input).output().strip();
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        return command;
    }
}
