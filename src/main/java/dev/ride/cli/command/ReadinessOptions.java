package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.Readiness;
import dev.ride.runner.drift.TargetReport;
import dev.ride.runner.ground.RideException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Comparing again and again, and telling others whether all is well. */
final class ReadinessOptions implements Accepted {
    private final Value<String> listen = new Value<>(
            String.class,
            OptionSpec.builder("--listen")
                    .paramLabel("HOST:PORT")
                    .description(
                            "Answer /health/ready with 200 while every target agrees and 503 while not, /health always."));

    private final Value<Path> readyFile = new Value<>(
            Path.class,
            OptionSpec.builder("--ready-file")
                    .paramLabel("FILE")
                    .description("Keep this file while every target agrees, remove it while not."));

    private final Value<Integer> interval = new Value<>(
            Integer.class,
            OptionSpec.builder("--interval")
                    .paramLabel("SECONDS")
                    .defaultValue("30")
                    .description(
                            "With --listen or --ready-file: how long to wait between two comparisons; default: 30."));

    @Override
    public void joins(CommandSpec command) {
        listen.joins(command);
        readyFile.joins(command);
        interval.joins(command);
    }

    /** One comparison of everything. */
    interface Round {
        void compare(Consumer<TargetReport> reports);
    }

    boolean wanted() {
        return listen.found().isPresent() || readyFile.found().isPresent();
    }

    /** Goes on until the program is told to end; then the file is gone and the endpoint silent. */
    ExitCode watch(Output output, Round round) {
        if (interval.get() < 1) {
            throw RideException.badInput("--interval must be at least 1 second.", "Leave it out for 30.");
        }
        var pause = Duration.ofSeconds(interval.get());
        var end = new CountDownLatch(1);
        // a log that repeats itself every half minute would hide what changed
        try (var readiness =
                new Readiness(listen.found().map(ReadinessOptions::address), readyFile.found(), pause, output::line)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> silence(readiness, end)));
            readiness
                    .address()
                    .ifPresent(address ->
                            output.note("listening on " + address.getHostString() + ":" + address.getPort()));
            do {
                check(readiness, round);
            } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static void silence(Readiness readiness, CountDownLatch end) {
        readiness.close();
        end.countDown();
    }

    /** What is wrong now may be right in the next round: a ledger that is made anew, a schema that is yet to come. */
    private static void check(Readiness readiness, Round round) {
        var reports = new ArrayList<TargetReport>();
        try {
            round.compare(reports::add);
        } catch (RideException e) {
            readiness.failed(e.getMessage());
            return;
        }
        readiness.checked(reports);
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    text.substring(0, Math.max(colon, 0)), Integer.parseInt(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw RideException.badInput(
                    DatabaseUrl.quoted(text) + " is no address to listen on.", "Write 127.0.0.1:8080.", e);
        }
    }
}
