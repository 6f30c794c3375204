package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.ride.runner.ground.RideException;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The Docker engine of this machine: looked for once and in bounded time, with each of its failures told in one
 * sentence.
 */
final class Daemon {
    private static final Duration TO_BE_FOUND = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);
    private static final String WAY_OUT =
            "Check that it runs (docker info) and that you may use it, or use --engine embedded.";

    private record Connection(DockerClient client, String version) {}

    private final Supplier<DockerClientConfig> configuration;
    private Connection connection;

    /** The engine that docker's own command line would talk to. */
    Daemon() {
        this(() -> DefaultDockerClientConfig.createDefaultConfigBuilder().build());
    }

    Daemon(Supplier<DockerClientConfig> configuration) {
        this.configuration = configuration;
    }

    /** The engine's version, found within five seconds. */
    String version() {
        return connection().version();
    }

    DockerClient client() {
        return connection().client();
    }

    /** Asks the engine to do something; {@code doing} completes the sentence "Docker could not …". */
    <T> T ask(String doing, Function<DockerClient, T> request) {
        var client = client();
        try {
            return request.apply(client);
        } catch (RideException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(doing, e);
        }
    }

    Optional<InspectImageResponse> image(String reference) {
        return ask("look for the image " + reference, client -> {
            try {
                return Optional.of(client.inspectImageCmd(reference).exec());
            } catch (NotFoundException absent) {
                return Optional.empty();
            }
        });
    }

    boolean running(String container) {
        return ask("look at the container " + container, client -> {
            try {
                var state = client.inspectContainerCmd(container).exec().getState();
                return Boolean.TRUE.equals(state.getRunning());
            } catch (NotFoundException gone) {
                return false;
            }
        });
    }

    /** Ends a container at once, if it runs. */
    void kill(String container) {
        ask("stop the container " + container, client -> {
            try {
                return client.killContainerCmd(container).exec();
            } catch (ConflictException | NotFoundException notRunning) {
                return null;
            }
        });
    }

    /** Removes a container with its volumes, running or not; one that is gone already is no failure. */
    void remove(String container) {
        ask("remove the container " + container, client -> {
            try {
                return client.removeContainerCmd(container)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            } catch (NotFoundException gone) {
                return null;
            }
        });
    }

    void removeImage(String reference) {
        ask("remove the image " + reference, client -> {
            try {
                return client.removeImageCmd(reference).exec();
            } catch (NotFoundException gone) {
                return null;
            }
        });
    }

    static RideException failed(String doing, RuntimeException e) {
        return RideException.environment("Docker could not " + doing + ": " + DaemonMessage.of(e) + ".", WAY_OUT, e);
    }

    private synchronized Connection connection() {
        if (connection == null) {
            connection = found();
        }
        return connection;
    }

    private Connection found() {
        var config = understood(configuration);
        var client = understood(() -> client(config));
        try {
            return new Connection(client, version(client));
        } catch (TimeoutException e) {
            throw RideException.environment(
                    "No Docker engine answered at " + config.getDockerHost() + " within " + TO_BE_FOUND.toSeconds()
                            + " seconds.",
                    WAY_OUT,
                    e);
        } catch (ExecutionException e) {
            throw RideException.environment(
                    "No Docker engine answers at " + config.getDockerHost() + ": " + DaemonMessage.of(e.getCause())
                            + ".",
                    WAY_OUT,
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The search for a Docker engine was interrupted.", "Try again.", e);
        }
    }

    private static <T> T understood(Supplier<T> configured) {
        try {
            return configured.get();
        } catch (RuntimeException e) {
            throw RideException.environment(
                    "Docker's configuration cannot be used: " + DaemonMessage.of(e) + ".",
                    "Look at DOCKER_HOST, DOCKER_CONTEXT and ~/.docker/config.json.",
                    e);
        }
    }

    private static DockerClient client(DockerClientConfig config) {
        var transport = new ZerodepDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(overSocket(config) ? Daemon::trustingNobody : config.getSSLConfig())
                .connectionTimeout(TO_BE_FOUND)
                .responseTimeout(TO_ANSWER)
                .build();
        return DockerClientImpl.getInstance(config, transport);
    }

    private static boolean overSocket(DockerClientConfig config) {
        return "unix".equals(config.getDockerHost().getScheme());
    }

    /** Never used over a socket of this machine; left to itself, the client would read every certificate that Java trusts. */
    private static SSLContext trustingNobody() throws NoSuchAlgorithmException, KeyManagementException {
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[0], new TrustManager[0], null);
        return context;
    }

    /** The first request. An engine that accepts it and then says nothing is waited for no longer than one not there. */
    private static String version(DockerClient client)
            throws ExecutionException, InterruptedException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> client.versionCmd().exec().getVersion())
                .get(TO_BE_FOUND.toSeconds(), TimeUnit.SECONDS);
    }
}
