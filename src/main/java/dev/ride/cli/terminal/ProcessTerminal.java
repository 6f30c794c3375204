package dev.ride.cli.terminal;

import dev.ride.runner.ground.RideException;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terminal of this process. Streams are UTF-8 whatever the locale says. The launcher tells by system properties which
 * of them are a real terminal, since Java can not tell before version 22, and how wide it is.
 */
public final class ProcessTerminal implements Terminal {
    private final StandardOutput standardOutput = new StandardOutput();
    private final PrintWriter out = writer(standardOutput);
    private final PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    private BufferedReader in;

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public PrintWriter err() {
        return err;
    }

    @Override
    public Optional<IOException> unprinted() {
        return standardOutput.failure();
    }

    @Override
    public boolean coloured() {
        return Boolean.getBoolean("ride.coloured")
                && environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment().get("TERM"));
    }

    @Override
    public int columns() {
        var told = Integer.getInteger("ride.columns", 0);
        return told > 0 ? told : UNBOUNDED;
    }

    @Override
    public boolean interactive() {
        return Boolean.getBoolean("ride.interactive");
    }

    @Override
    public Optional<String> ask(String question) {
        err.print(question);
        err.flush();
        if (in == null) {
            in = new BufferedReader(
                    new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        }
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> environment() {
        return System.getenv();
    }

    @Override
    public int run(List<String> command, Map<String, String> environment, List<String> without) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeAll(without);
        builder.environment().putAll(environment);
        try {
            var child = builder.start();
            // Ctrl-C goes to the child as well, which may mean only its current query: stay until it ends by itself.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(child)));
            return awaitEnd(child);
        } catch (IOException e) {
            throw RideException.environment(
                    "'" + command.get(0) + "' could not be started: " + e.getMessage(),
                    "Check that it is installed and on the PATH.",
                    e);
        }
    }

    private static int awaitEnd(Process child) {
        try {
            return child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
