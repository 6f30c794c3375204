package dev.ride.bench.site;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A shell inside a container that stays open, so that Docker's own exec is no part of what programs in it take. */
public final class OpenShell implements AutoCloseable {
    private static final String DONE = "ride-bench-done";

    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    /** @param options of {@code docker exec}, such as the user */
    public OpenShell(Docker docker, String container, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of("docker", "exec", "--interactive"));
        command.addAll(options);
        command.addAll(List.of(container, "sh"));
        process = docker.programs().converse(command);
        orders = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Milliseconds that the commands took, which must succeed and write nothing to their standard output. */
    public double timed(String commands) throws IOException {
        var begun = System.nanoTime();
        orders.write("( set -e\n" + commands + "\n) </dev/null; echo " + DONE + " $?\n");
        orders.flush();
        var answer = answers.readLine();
        var took = (System.nanoTime() - begun) / 1e6;
        if (!(DONE + " 0").equals(answer)) {
            throw new IOException("in the container failed: " + commands.strip() + " (" + answer + ")");
        }
        return took;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.onExit().join();
    }
}
