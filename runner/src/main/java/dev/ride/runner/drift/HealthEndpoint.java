package dev.ride.runner.drift;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers by HTTP what is asked of readiness and, apart from it, of being alive. */
final class HealthEndpoint implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService workers;

    private HealthEndpoint(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    static HealthEndpoint on(InetSocketAddress listen, Supplier<Readiness.Answer> answer) {
        try {
            var http = HttpServer.create(listen, 0);
            http.createContext("/", exchange -> reply(exchange, NOT_FOUND, "Ask /health or /health/ready."));
            http.createContext("/health", exchange -> reply(exchange, OK, "alive"));
            http.createContext("/health/ready", exchange -> {
                var now = answer.get();
                reply(exchange, now.ready() ? OK : UNAVAILABLE, now.text());
            });
            // one thread for all would wait for ever on a client that never ends its question
            var workers = Executors.newCachedThreadPool(HealthEndpoint::thread);
            http.setExecutor(workers);
            http.start();
            return new HealthEndpoint(http, workers);
        } catch (IOException e) {
            throw RideException.environment(
                    "Nothing can listen on " + listen.getHostString() + ":" + listen.getPort() + ": " + e.getMessage(),
                    "Choose another port, of an address of this machine.",
                    e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var body = (text + "\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(status, NO_BODY);
                return;
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
