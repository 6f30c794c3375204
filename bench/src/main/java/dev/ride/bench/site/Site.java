package dev.ride.bench.site;

import dev.ride.runner.ground.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everything one run of the benchmark uses: a folder of its own with a home for {@code ride}, and Docker where it is. */
public final class Site implements AutoCloseable {
    /** Three tenants with ledgers; what most rows play. */
    public static final String SCENARIO = "stage-09/09-schema-drift-between-tenant-databases";

    private static final String IMAGE_VARIABLE = "RIDE_POSTGRES_IMAGE";

    private final Path root;
    private final Path folder;
    private final Programs programs;
    private final Optional<Docker> docker;
    private boolean closed;

    private Site(Path root, Path folder, Programs programs, Optional<Docker> docker) {
        this.root = root;
        this.folder = folder;
        this.programs = programs;
        this.docker = docker;
    }

    /** @param root of the repository whose {@code ride} is measured */
    public static Site open(Path root) throws IOException {
        var folder = Files.createTempDirectory("ride-bench-");
        // the embedded engine's servers run as another user where this runs as root, and must get through
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("words"));
        var environment =
                new HashMap<>(Map.of("RIDE_HOME", folder.resolve("home").toString()));
        var probing = new Programs(folder.resolve("words"), environment);
        var wanted = Optional.ofNullable(System.getenv(IMAGE_VARIABLE)).filter(image -> !image.isBlank());
        var docker = Docker.find(probing, wanted, folder.getFileName().toString());
        docker.ifPresent(found -> environment.put(IMAGE_VARIABLE, found.image()));
        var programs = new Programs(folder.resolve("words"), environment);
        return new Site(
                root,
                folder,
                programs,
                docker.map(found -> new Docker(programs, found.image(), found.version(), found.label())));
    }

    public Ride ride() {
        return new Ride(programs, root.resolve("ride"));
    }

    public Programs programs() {
        return programs;
    }

    public Optional<Docker> docker() {
        return docker;
    }

    /** The Docker of a row that said it can run. */
    public Docker dockerHere() {
        return docker.orElseThrow(() -> new IllegalStateException("no Docker"));
    }

    /** Why nothing of Docker's can be measured; empty where it can. */
    public Optional<String> noDocker() {
        return docker.isPresent() ? Optional.empty() : Optional.of("no Docker engine with a PostgreSQL image here");
    }

    public Path root() {
        return root;
    }

    public Path folder() {
        return folder;
    }

    public Path home() {
        return folder.resolve("home");
    }

    public Bake bake(String engine) throws IOException {
        return Bake.of(home(), engine, SCENARIO);
    }

    /** The label that containers and images of this home carry, once it has an id. */
    public String homeLabel() throws IOException {
        return "dev.ride.home=" + Files.readString(home().resolve("id")).strip();
    }

    public boolean isBrokenOff() {
        return programs.isClosed();
    }

    /** Takes away everything that was made, also what a command was making when it was broken off. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        programs.close();
        new Cleaning(folder).everything(docker);
        Folders.delete(folder);
    }
}
