package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of this machine, run in bounded time, in a clean environment and with their words kept in a file. */
final class Command {
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private Command() {}

    /** Starts the program; it reads nothing, and writes into {@code output}. */
    static Process start(List<String> command, Path folder, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("PATH", PATH);
        builder.environment().put("TZ", "UTC");
        return builder.start();
    }

    /** Runs the program to its end. A failure carries the last line that it wrote. */
    static void run(List<String> command, Path folder, Path output, Duration limit) throws IOException {
        var process = start(command, folder, output);
        if (!ended(process, limit)) {
            process.destroyForcibly();
            throw new IOException(name(command) + " did not end within " + limit.toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(name(command) + " failed: " + lastLine(output));
        }
    }

    /** Ends a program that has nothing left to do, and waits until it is gone. */
    static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }

    private static boolean ended(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RideException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return RideException.environment("The work was interrupted.", "Run the command again.", e);
    }

    private static String name(List<String> command) {
        return Path.of(command.get(0)).getFileName().toString();
    }

    static String lastLine(Path output) throws IOException {
        return Files.readString(output)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .orElse("it said nothing");
    }
}
