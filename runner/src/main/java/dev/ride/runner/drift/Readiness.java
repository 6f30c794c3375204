package dev.ride.runner.drift;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.OneLine;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a load balancer or an orchestrator whether every target agrees: by a file that is there while they do, by an
 * endpoint, or both. Being alive is another question, and answered apart from it, so that a drifted service is kept from
 * traffic and not killed.
 */
public final class Readiness implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;

    private record Answer(boolean ready, String text) {}

    private final Optional<Path> readyFile;
    private final Optional<HttpServer> server;
    private volatile Answer answer = new Answer(false, "not checked yet\n");

    /** @param listen host and port, or empty for no endpoint */
    public Readiness(Optional<InetSocketAddress> listen, Optional<Path> readyFile) {
        this.readyFile = readyFile;
        this.server = listen.map(this::serve);
        publish();
    }

    /** Where the endpoint really listens; the port is the system's choice when 0 was asked for. */
    public Optional<InetSocketAddress> address() {
        return server.map(HttpServer::getAddress);
    }

    /** What a finished round of comparing found. */
    public void checked(List<TargetReport> reports) {
        var complaints = reports.stream()
                .filter(report -> report.isUnreadable() || report.isDrifted())
                .map(Readiness::complaint)
                .collect(Collectors.joining());
        answer = complaints.isEmpty()
                ? new Answer(true, "ready: " + reports.size() + " of " + reports.size() + " agree\n")
                : new Answer(false, complaints);
        publish();
    }

    /** A round could not be made at all: nobody knows, so nobody is ready. */
    public void failed(String why) {
        answer = new Answer(false, "unknown: " + why + "\n");
        publish();
    }

    /** What the endpoint answers now. */
    public String text() {
        return answer.text();
    }

    private static String complaint(TargetReport report) {
        var line = report.stamp()
                .map(stamp -> "drift: " + stamp.words() + " target=" + report.target() + " differences="
                        + report.differences().size())
                .orElseGet(() -> "unreadable: target=" + report.target() + " "
                        + report.problem().orElse(""));
        return OneLine.of(line) + "\n";
    }

    private void publish() {
        if (readyFile.isEmpty()) {
            return;
        }
        try {
            if (answer.ready()) {
                AtomicFile.write(readyFile.get(), answer.text());
            } else {
                Files.deleteIfExists(readyFile.get());
            }
        } catch (IOException e) {
            throw RideException.environment(
                    "The ready file " + readyFile.get() + " cannot be written: " + e.getMessage(),
                    "Name a file in a folder you may write to.",
                    e);
        }
    }

    private HttpServer serve(InetSocketAddress listen) {
        try {
            var http = HttpServer.create(listen, 0);
            http.createContext("/", exchange -> reply(exchange, NOT_FOUND, "Ask /health or /health/ready.\n"));
            http.createContext("/health", exchange -> reply(exchange, OK, "alive\n"));
            http.createContext("/health/ready", exchange -> {
                var now = answer;
                reply(exchange, now.ready() ? OK : UNAVAILABLE, now.text());
            });
            http.start();
            return http;
        } catch (IOException e) {
            throw RideException.environment(
                    "Nothing can listen on " + listen + ": " + e.getMessage(), "Choose another port.", e);
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Tells nobody anything any more; the file is gone. */
    public void stop() {
        server.ifPresent(http -> http.stop(0));
        answer = new Answer(false, "stopped\n");
        publish();
    }
}
