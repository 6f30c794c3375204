package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.sun.net.httpserver.HttpServer;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DaemonTest {
    @Test
    void an_engine_that_accepts_and_says_nothing_is_given_up_after_five_seconds() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var daemon = at("tcp://127.0.0.1:" + silent.getLocalPort());
            var begun = Instant.now();

            assertThatThrownBy(daemon::name)
                    .isInstanceOf(RideException.class)
                    .hasMessageMatching("No Docker engine answered at tcp://127\\.0\\.0\\.1:\\d+ within 5 seconds\\.");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void an_engine_that_is_not_there_is_named_with_the_reason() {
        assertThatThrownBy(at("unix:///nowhere/docker.sock")::name)
                .isInstanceOf(RideException.class)
                .hasMessage("No Docker engine answers at unix:///nowhere/docker.sock: No such file or directory.");
    }

    @Test
    void a_configuration_that_makes_no_sense_is_no_engine() {
        assertThatThrownBy(at("gopher://nowhere")::name)
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("Docker's configuration cannot be used: ");
    }

    @Test
    void an_engine_that_answers_as_docker_does_is_called_by_its_own_name() throws IOException {
        assertThat(nameOf("{\"Components\": [{\"Name\": \"Podman Engine\"}], \"Version\": \"5.8.6\"}"))
                .isEqualTo("Podman 5.8.6");
        assertThat(nameOf("{\"Components\": [{\"Name\": \"Engine\"}, {\"Name\": \"runc\"}], \"Version\": \"28.5.2\"}"))
                .isEqualTo("Docker 28.5.2");
        assertThat(nameOf("{\"Version\": \"20.10.24\"}")).isEqualTo("Docker 20.10.24");
    }

    private static String nameOf(String version) throws IOException {
        var engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        engine.createContext("/", exchange -> {
            try (exchange) {
                var answer = version.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        engine.start();
        try {
            return at("tcp://127.0.0.1:" + engine.getAddress().getPort()).name();
        } finally {
            engine.stop(0);
        }
    }

    private static Daemon at(String host) {
        return new Daemon(() -> Reach.to(DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(host)
                .build()));
    }
}
