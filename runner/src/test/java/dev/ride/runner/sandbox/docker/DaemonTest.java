package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.core.DefaultDockerClientConfig;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

            assertThatThrownBy(daemon::version)
                    .isInstanceOf(RideException.class)
                    .hasMessageMatching("No Docker engine answered at tcp://127\\.0\\.0\\.1:\\d+ within 5 seconds\\.");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void an_engine_that_is_not_there_is_named_with_the_reason() {
        assertThatThrownBy(at("unix:///nowhere/docker.sock")::version)
                .isInstanceOf(RideException.class)
                .hasMessage("No Docker engine answers at unix:///nowhere/docker.sock: No such file or directory.");
    }

    @Test
    void a_configuration_that_makes_no_sense_is_no_engine() {
        assertThatThrownBy(at("gopher://nowhere")::version)
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("Docker's configuration cannot be used: ");
    }

    private static Daemon at(String host) {
        return new Daemon(() -> Reach.to(DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(host)
                .build()));
    }
}
