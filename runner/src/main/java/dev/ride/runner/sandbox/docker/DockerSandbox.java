package dev.ride.runner.sandbox.docker;

import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.ServerLog;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A container made from a bake. What its labels say is all there is to know of it. */
final class DockerSandbox implements Sandbox {
    /** Gives the container's psql a terminal where ours is one; docker refuses to when it is not. */
    private static final String EXEC =
            "if [ -t 0 ] && [ -t 1 ]; then set -- --tty \"$@\"; fi; exec docker exec --interactive \"$@\"";

    /** Nobody: a psql with a way to a shell must reach neither the server's data nor its log. */
    private static final String NOBODY = "65534:65534";

    private final Daemon daemon;
    private final Fleet fleet;
    private final Containers containers;
    private String container;
    private Berth berth;

    DockerSandbox(Daemon daemon, Fleet fleet, Containers containers, String container, Berth berth) {
        this.daemon = daemon;
        this.fleet = fleet;
        this.containers = containers;
        this.container = container;
        this.berth = berth;
    }

    @Override
    public String name() {
        return berth.name();
    }

    @Override
    public String engine() {
        return DockerEngine.NAME;
    }

    @Override
    public String bake() {
        return berth.bake();
    }

    @Override
    public Address address() {
        return Containers.address(berth);
    }

    @Override
    public String generation() {
        return Long.toString(berth.generation());
    }

    @Override
    public boolean running() {
        return daemon.running(container);
    }

    /** Starts it for the first time; a failure leaves nothing behind. */
    void launch() {
        containers.launch(container, berth);
    }

    @Override
    public void start() {
        if (!running()) {
            containers.start(container, berth);
        }
    }

    @Override
    public void reset(Runnable farewell) {
        fleet.alone(name(), () -> {
            var after = berth.next();
            container = containers.replace(container, berth, after, farewell);
            berth = after;
            return this;
        });
    }

    @Override
    public void remove() {
        containers.remove(container, berth);
        // what a killed reset left would be taken for the sandbox now
        fleet.named(name()).forEach(left -> containers.remove(left.id(), left.berth()));
        fleet.forget(name());
    }

    @Override
    public ServerLog log() {
        return containers.log(berth);
    }

    @Override
    public Optional<List<String>> psql(Login login, String database, List<String> arguments) {
        if (!onPath("docker")) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of("sh", "-c", EXEC, "psql"));
        command.addAll(List.of("--user", NOBODY, "--env", "PGPASSWORD", "--env", "PSQL_HISTORY=/dev/null", container));
        command.addAll(List.of("/ride/bin/psql", "--host=" + Confinement.LOOPBACK, "--username=" + login.user()));
        command.add("--dbname=" + database);
        command.addAll(arguments);
        return Optional.of(List.copyOf(command));
    }

    private static boolean onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
