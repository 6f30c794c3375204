package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.ride.runner.ground.RideException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The Docker engine of this machine: looked for once and in bounded time, with each of its failures told in one
 * sentence.
 */
final class Daemon {
    private static final String WAY_OUT =
            "Check that it runs (docker info) and that you may use it; with --engine embedded a start does without.";

    private final Supplier<Reach> configuration;
    private Reach found;

    Daemon() {
        this(() -> Reach.usual(System.getenv()));
    }

    Daemon(Supplier<Reach> configuration) {
        this.configuration = configuration;
    }

    /** Its name and version. Podman answers as Docker does, but for a part of that name. */
    String name() {
        var told = json("tell its version", Call.get("/version"));
        boolean podman = told.at("Components")
                .each()
                .anyMatch(part -> part.at("Name").text().startsWith("Podman"));
        return (podman ? "Podman " : "Docker ") + told.at("Version").text();
    }

    /** Asks the engine to do something; {@code doing} completes the sentence "Docker could not …". */
    Answer json(String doing, Call call) {
        return ask(doing, api -> api.json(call));
    }

    /** The same; empty where what is asked about is not there. */
    Optional<Answer> find(String doing, Call call) {
        return unlessMissing(doing, api -> api.json(call));
    }

    private Optional<Answer> unlessMissing(String doing, Function<Api, Answer> request) {
        return ask(doing, api -> {
            try {
                return Optional.of(request.apply(api));
            } catch (Refusal e) {
                if (e.notFound()) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    <T> T ask(String doing, Function<Api, T> request) {
        var api = new Api(reach().wire());
        try {
            return request.apply(api);
        } catch (RuntimeException e) {
            throw failed(doing, e);
        }
    }

    /** docker-java's own client, for what takes a registry's passwords. */
    DockerClient client() {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(reach().host().toString())
                .build();
        var transport = new ZerodepDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(config.getSSLConfig())
                .build();
        return DockerClientImpl.getInstance(config, transport);
    }

    Optional<Image> image(String reference) {
        return find("look for the image " + reference, Call.get("/images/" + Call.named(reference) + "/json"))
                .map(told -> Image.of(reference, told));
    }

    boolean running(String container) {
        return find("look at the container " + container, Call.get("/containers/" + container + "/json"))
                .map(told -> told.at("State", "Running").text().equals("true"))
                .orElse(false);
    }

    void start(String doing, String container) {
        json(doing, Call.post("/containers/" + container + "/start"));
    }

    /** Tells a container's program to end, if it runs, and does not wait for it. */
    void terminate(String container) {
        ask("end the container " + container, api -> {
            try {
                return api.json(Call.post("/containers/" + container + "/kill").with("signal", "TERM"));
            } catch (Refusal e) {
                if (e.notFound() || e.conflict()) {
                    return null;
                }
                throw e;
            }
        });
    }

    /** Removes a container with its volumes, running or not, unless it is gone; if the engine is about it already, waits. */
    void remove(String container) {
        var path = "/containers/" + container;
        unlessMissing("remove the container " + container, api -> {
            try {
                return api.json(Call.delete(path).with("force", "1").with("v", "1"));
            } catch (Refusal e) {
                if (e.conflict()) {
                    return api.json(Call.post(path + "/wait").with("condition", "removed"));
                }
                throw e;
            }
        });
    }

    void removeImage(String reference) {
        find("remove the image " + reference, Call.delete("/images/" + Call.named(reference)));
    }

    static RideException failed(String doing, RuntimeException e) {
        return RideException.environment("Docker could not " + doing + ": " + DaemonMessage.of(e) + ".", WAY_OUT, e);
    }

    private synchronized Reach reach() {
        if (found == null) {
            found = answering(understood());
        }
        return found;
    }

    private Reach understood() {
        try {
            return configuration.get();
        } catch (RuntimeException e) {
            throw RideException.environment(
                    "Docker's configuration cannot be used: " + DaemonMessage.of(e) + ".",
                    "Look at DOCKER_HOST, DOCKER_CONTEXT and ~/.docker/config.json.",
                    e);
        }
    }

    /** An engine that accepts the first request and then says nothing is waited for no longer than one not there. */
    private static Reach answering(Reach reach) {
        try {
            CompletableFuture.supplyAsync(() -> new Api(reach.wire()).bytes(Call.get("/_ping")))
                    .get(Reach.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return reach;
        } catch (TimeoutException e) {
            throw RideException.environment(
                    "No Docker engine answered at " + reach.host() + " within " + Reach.PATIENCE.toSeconds()
                            + " seconds.",
                    WAY_OUT,
                    e);
        } catch (ExecutionException e) {
            throw RideException.environment(
                    "No Docker engine answers at " + reach.host() + ": " + DaemonMessage.of(e.getCause()) + ".",
                    WAY_OUT,
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The search for a Docker engine was interrupted.", "Try again.", e);
        }
    }
}
