package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.Readiness;
import dev.ride.runner.drift.Watch;
import dev.ride.runner.ground.RideException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How others are told, again and again, whether every target agrees. */
final class ReadinessOptions implements Accepted {
    private static final int USUAL_INTERVAL = 30;

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
                    .description("With --listen or --ready-file: how long to wait between two comparisons. Default: "
                            + USUAL_INTERVAL + "."));

    @Override
    public void joins(CommandSpec command) {
        listen.joins(command);
        readyFile.joins(command);
        interval.joins(command);
    }

    boolean wanted() {
        return listen.found().isPresent() || readyFile.found().isPresent();
    }

    /** Refuses what would have no effect where all is compared once. */
    void refuseAlone() {
        if (interval.found().isPresent()) {
            throw RideException.badInput(
                    "Nothing is compared again without --listen or --ready-file.",
                    "Give one of them, or leave out --interval.");
        }
    }

    /** Goes on until the program is told to end. */
    ExitCode watch(Output output, Watch.Round round) {
        var seconds = interval.found().orElse(USUAL_INTERVAL);
        if (seconds < 1) {
            throw RideException.badInput(
                    "--interval must be at least 1 second.", "Leave it out for " + USUAL_INTERVAL + ".");
        }
        var pause = Duration.ofSeconds(seconds);
        // a log that repeats itself every half minute would hide what changed
        try (var readiness =
                new Readiness(listen.found().map(ReadinessOptions::address), readyFile.found(), pause, output::line)) {
            readiness
                    .address()
                    .ifPresent(address ->
                            output.note("listening on " + address.getHostString() + ":" + address.getPort()));
            new Watch(readiness, pause).keep(round);
        }
        return ExitCode.DONE;
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        try {
            var host = text.substring(0, Math.max(colon, 0));
            var address = new InetSocketAddress(host, Integer.parseInt(text.substring(colon + 1)));
            if (address.isUnresolved()) {
                throw RideException.badInput(
                        "The host " + DatabaseUrl.quoted(host) + " to listen on is not known.",
                        "Name an address of this machine, such as 127.0.0.1:8080.");
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw RideException.badInput(
                    DatabaseUrl.quoted(text) + " is no address to listen on.", "Write 127.0.0.1:8080.", e);
        }
    }
}
