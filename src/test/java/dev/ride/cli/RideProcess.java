package dev.ride.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real command line in a process of its own, for what is killed or told to end. */
final class RideProcess {
    private RideProcess() {}

    /** Both of its streams in one, and its state in that home. */
    static ProcessBuilder of(Path home, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RIDE_HOME", home.toString());
        return builder;
    }
}
