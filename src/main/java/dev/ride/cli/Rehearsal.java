package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Runs commands in a home that is made for it, so that the virtual machine sees which classes commands load; the launcher
 * has it write them into its class-data archive. Every command may fail: there is a session, but of its sandbox no more
 * than what its status looks at. What only a server would call for is loaded by name.
 */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "postgres list",
            "postgres list --json",
            "postgres show stage-09/09",
            "scenario check stage-09/09",
            "postgres hint",
            "postgres env",
            "postgres diagnose",
            "postgres history",
            "postgres timeline",
            "postgres submit",
            "doctor",
            "drift --reference postgresql://127.0.0.1:1/a postgresql://127.0.0.1:1/b");

    private static final List<String> LOADED_WHOLE = List.of("dev/ride/", "org/postgresql/");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, URISyntaxException {
        var home = Path.of(System.getenv("RIDE_HOME"));
        var session = home.resolve("sessions/rehearsal");
        var sandbox = home.resolve("embedded/sandboxes/rehearsal");
        try (var server = new AnsweringPort()) {
            write("hints.json", session, server);
            write("session.json", session, server);
            write("sandbox.json", sandbox, server);
            write("postmaster.pid", sandbox.resolve("run/data"), server);
            run("postgres status");
        }
        COMMANDS.forEach(Rehearsal::run);
        loadClasses();
    }

    private static void loadClasses() throws IOException, URISyntaxException {
        var program = Rehearsal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (var jar = new JarFile(new File(program))) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.endsWith(".class") && LOADED_WHOLE.stream().anyMatch(name::startsWith))
                    .forEach(name -> load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')));
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            // some of the driver's are for libraries that are not here, and nobody will call for them
        }
    }

    private static void run(String command) {
        var words = command.split(" ");
        RideCommand.run(new ProcessTerminal(), words);
    }

    private static void write(String name, Path folder, AnsweringPort server) throws IOException {
        Files.createDirectories(folder);
        try (var content = Rehearsal.class.getResourceAsStream("rehearsal/" + name)) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("PORT", Integer.toString(server.number()))
                    .replace("PID", Long.toString(ProcessHandle.current().pid()));
            Files.writeString(folder.resolve(name), text);
        }
    }
}
