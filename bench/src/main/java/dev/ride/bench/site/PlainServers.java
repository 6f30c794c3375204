package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Servers by the same programs that the embedded engine runs, and without {@code ride}. */
public final class PlainServers {
    private final Programs programs;
    private final Path embedded;
    private final Path binaries;

    /** The embedded engine must have unpacked its binaries. */
    public PlainServers(Site site) throws IOException {
        this.programs = site.programs();
        this.embedded = site.home().resolve("embedded");
        try (var builds = Files.newDirectoryStream(embedded.resolve("binaries"), Files::isDirectory)) {
            this.binaries = builds.iterator().next().resolve("bin");
        }
    }

    /** A copy of what was baked, ready to be started. */
    public PlainServer copyOf(Bake bake) throws IOException {
        var template = embedded.resolve("templates").resolve(bake.hash()).resolve("data");
        var user = ServerUser.owning(template, embedded);
        var folder = user.newFolder(programs, embedded);
        programs.run(List.of("cp", "-a", "--reflink=auto", template.toString(), folder.toString()));
        return new PlainServer(
                programs, folder, user, binaries, bake.superuser().at(Ports.free()));
    }

    /** An empty one with PostgreSQL's own settings but for these, ready to be started. */
    public PlainServer fresh(List<String> settings) throws IOException {
        var user = ServerUser.withAccount(embedded);
        var folder = user.newFolder(programs, embedded);
        var superuser = new Database(Ports.free(), "bench", "", "postgres");
        var server = new PlainServer(programs, folder, user, binaries, superuser);
        server.initialise(settings);
        return server;
    }
}
