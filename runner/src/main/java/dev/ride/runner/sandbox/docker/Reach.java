package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import dev.ride.scoring.plain.PlainJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the engine is, and the way there. What docker's command line takes to be a socket of this machine is found and
 * asked without docker-java, whose classes for it take a tenth of a second of each command.
 */
record Reach(URI host, Wire wire) {
    /** How long an engine may take to be found. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String USUAL = "unix:///var/run/docker.sock";
    private static final String SOCKET = "unix";
    private static final String PORT = "tcp";

    /** The engine that docker's own command line would talk to. */
    static Reach usual(Map<String, String> environment) {
        return socket(environment).map(URI::create).map(Reach::overSocket).orElseGet(() -> to(configured()));
    }

    static DockerClientConfig configured() {
        return DefaultDockerClientConfig.createDefaultConfigBuilder().build();
    }

    static Reach to(DockerClientConfig config) {
        var host = config.getDockerHost();
        if (SOCKET.equals(host.getScheme())) {
            return overSocket(host);
        }
        if (!PORT.equals(host.getScheme()) || host.getHost() == null || host.getPort() < 0) {
            throw new IllegalArgumentException(host + " is neither a unix socket nor tcp with host and port");
        }
        return new Reach(host, new Wire.Remote(host, encryption(config)));
    }

    private static Optional<SSLContext> encryption(DockerClientConfig config) {
        try {
            return config.getSSLConfig() == null
                    ? Optional.empty()
                    : Optional.ofNullable(config.getSSLConfig().getSSLContext());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reach overSocket(URI host) {
        return new Reach(host, new Wire.Local(Path.of(host.getPath())));
    }

    /** The socket; empty where docker-java has to find out. */
    private static Optional<String> socket(Map<String, String> environment) {
        var host = environment.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty()) {
            return Optional.of(host).filter(named -> named.startsWith(SOCKET + "://"));
        }
        return environment.getOrDefault("DOCKER_CONTEXT", "").isEmpty() && !contextChosen(environment)
                ? Optional.of(USUAL)
                : Optional.empty();
    }

    private static boolean contextChosen(Map<String, String> environment) {
        var folder = Optional.ofNullable(environment.get("DOCKER_CONFIG"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".docker"));
        var file = folder.resolve("config.json");
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var context = new Answer(PlainJson.parse(Files.readString(file)))
                    .at("currentContext")
                    .text();
            return !context.isEmpty() && !context.equals("default");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
