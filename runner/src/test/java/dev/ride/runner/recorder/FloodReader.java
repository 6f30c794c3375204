package dev.ride.runner.recorder;

import dev.ride.runner.sandbox.LogFolder;
import dev.ride.runner.sandbox.ServerLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a log in a virtual machine of its own, which has no memory to spare. */
final class FloodReader {
    private static final String MEMORY = "-Xmx32m";

    private FloodReader() {}

    /** What the reader prints, its failure if it fails. */
    static String inLittleMemory(LogFolder log, Path events) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-classpath",
                System.getProperty("java.class.path"),
                FloodReader.class.getName(),
                log.folder().toString(),
                log.generation(),
                events.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        var events = new EventFile(Path.of(arguments[2]));
        events.drain(new Kept(new LogFolder(Path.of(arguments[0]), arguments[1])), Set.of("trainee"));
        var activity = RecordedActivity.of(events, name -> true, transactions -> Map.of());
        System.out.println("lost: " + activity.lost());
        activity.changes()
                .forEach(change -> System.out.println(change.tag() + " " + change.relation() + " " + change.fate()));
    }

    /** The log for others to read again. */
    private record Kept(ServerLog log) implements ServerLog {
        @Override
        public List<LogFile> files() throws IOException {
            return log.files();
        }

        @Override
        public InputStream open(LogFile file, long offset) throws IOException {
            return log.open(file, offset);
        }

        @Override
        public void discard(LogFile file) {}
    }
}
