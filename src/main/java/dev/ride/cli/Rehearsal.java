package dev.ride.cli;

import dev.ride.cli.terminal.ProcessTerminal;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Runs commands in a home that is made for it, so that the virtual machine sees which classes commands load; the launcher
 * has it write them into its class-data archive. Every command may fail: there is a session, but no sandbox. What only a
 * sandbox would call for is loaded by name.
 */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "postgres list",
            "postgres list --json",
            "postgres show stage-09/09",
            "scenario check stage-09/09",
            "postgres status",
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
        var session = Path.of(System.getenv("RIDE_HOME"), "sessions", "rehearsal");
        Files.createDirectories(session);
        copy("session.json", session);
        copy("hints.json", session);
        for (var command : COMMANDS) {
            var words = command.split(" ");
            RideCommand.commandLine(new ProcessTerminal(), words).execute(words);
        }
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

    private static void copy(String name, Path folder) throws IOException {
        try (var content = Rehearsal.class.getResourceAsStream("rehearsal/" + name)) {
            Files.copy(content, folder.resolve(name));
        }
    }
}
