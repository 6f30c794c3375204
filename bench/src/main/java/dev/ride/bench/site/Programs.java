package dev.ride.bench.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end and takes their time; ends those still running when the benchmark is broken off. */
public final class Programs implements AutoCloseable {
    private static final long LIMIT_MINUTES = 30;
    private static final Path NOTHING = Path.of("/dev/null");

    private final Path folder;
    private final Map<String, String> environment;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param folder for what the programs say
     * @param environment added to this process's own
     */
    Programs(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /**
     * How a program ended.
     *
     * @param milliseconds from before it was started until it was gone
     */
    public record Ended(int code, double milliseconds, String output, String complaints) {}

    /** What is done while a program runs. */
    @FunctionalInterface
    private interface Attention {
        void to(Process process) throws IOException;
    }

    /** Runs a program that must succeed. */
    public Ended run(List<String> command) throws IOException {
        return run(command, Set.of(0), NOTHING);
    }

    /** Runs a program that must end with one of those codes. */
    public Ended run(List<String> command, Set<Integer> codes, Path input) throws IOException {
        return attended(command, codes, input, process -> {});
    }

    private Ended attended(List<String> command, Set<Integer> codes, Path input, Attention attention)
            throws IOException {
        var ended = tryRun(command, input, attention);
        if (!codes.contains(ended.code())) {
            throw new IOException(String.join(" ", command) + " ended with " + ended.code() + ": "
                    + lastLines(ended.complaints() + ended.output()));
        }
        return ended;
    }

    /** Runs a program that may end as it likes. */
    Ended tryRun(List<String> command, Path input) throws IOException {
        return tryRun(command, input, process -> {});
    }

    private Ended tryRun(List<String> command, Path input, Attention attention) throws IOException {
        var output = Files.createTempFile(folder, "output", null);
        var complaints = Files.createTempFile(folder, "complaints", null);
        try {
            var builder = builder(command)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(complaints.toFile());
            var begun = System.nanoTime();
            var process = start(builder);
            attention.to(process);
            int code = end(process, command);
            var took = System.nanoTime() - begun;
            return new Ended(code, took / 1e6, Files.readString(output), Files.readString(complaints));
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(complaints);
        }
    }

    /** The most mebibytes that a program had in memory, which must succeed. What it starts beside itself does not count. */
    double peakMemory(List<String> command) throws IOException {
        var peak = new double[1];
        attended(command, Set.of(0), NOTHING, process -> {
            while (process.isAlive()) {
                peak[0] = Math.max(peak[0], Processes.peakMemory(process.pid()));
                pause();
            }
        });
        return peak[0];
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the benchmark was broken off");
        }
    }

    /** Starts a program that is talked to; what it complains of is shown. */
    Process converse(List<String> command) throws IOException {
        return start(builder(command).redirectError(Redirect.INHERIT));
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    private Process start(ProcessBuilder builder) throws IOException {
        if (closed) {
            throw new InterruptedIOException("the benchmark was broken off");
        }
        var process = builder.start();
        running.add(process);
        if (closed) {
            process.destroyForcibly();
        }
        return process;
    }

    private int end(Process process, List<String> command) throws IOException {
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " did not end within " + LIMIT_MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the benchmark was broken off");
        } finally {
            running.remove(process);
        }
    }

    private static String lastLines(String text) {
        var lines = text.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    /** Starts nothing more, and waits until all that was started is gone. */
    @Override
    public void close() {
        closed = true;
        for (var process : running) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    boolean isClosed() {
        return closed;
    }
}
