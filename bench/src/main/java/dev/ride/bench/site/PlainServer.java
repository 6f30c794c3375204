package dev.ride.bench.site;

import dev.ride.runner.ground.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server by {@code pg_ctl}; closing stops it and removes its folder. */
public final class PlainServer implements AutoCloseable {
    private final Programs programs;
    private final Path folder;
    private final ServerUser user;
    private final Path binaries;
    private final Database superuser;

    PlainServer(Programs programs, Path folder, ServerUser user, Path binaries, Database superuser) {
        this.programs = programs;
        this.folder = folder;
        this.user = user;
        this.binaries = binaries;
        this.superuser = superuser;
    }

    void initialise(List<String> settings) throws IOException {
        var arguments = new ArrayList<>(List.of("--username=" + superuser.user(), "--auth=trust", "--no-sync"));
        settings.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        arguments.addAll(List.of("-D", data()));
        run("initdb", arguments.toArray(String[]::new));
    }

    public Database superuser() {
        return superuser;
    }

    /** {@code pg_ctl start}, until the first query is answered; what the configuration says holds but for port and socket. */
    public void start() throws IOException {
        var options = "-p " + superuser.port() + " -c unix_socket_directories=";
        run(
                "pg_ctl",
                "start",
                "--silent",
                "-D",
                data(),
                "-l",
                folder.resolve("log/start.txt").toString(),
                "-o",
                options);
        superuser.untilAnswered();
    }

    /** The server's own process. */
    public long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(binaries.resolve(program).toString()));
        command.addAll(List.of(arguments));
        programs.run(user.command(command));
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            run("pg_ctl", "stop", "--silent", "-m", "immediate", "-D", data());
        }
        Folders.delete(folder);
    }
}
