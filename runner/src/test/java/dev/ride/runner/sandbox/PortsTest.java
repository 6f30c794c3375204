package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Home;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {
    private static final Set<Integer> NONE = Set.of();

    @Test
    void a_home_looks_at_the_same_place_again_and_passes_over_what_its_sandboxes_have() {
        var ports = ports("5f0c21ab");
        int first = ports.choose(NONE);
        assertThat(ports("5f0c21ab").choose(NONE)).isEqualTo(first);
        assertThat(ports.choose(Set.of(first))).isNotEqualTo(first);
    }

    @Test
    void another_home_and_the_other_engine_look_elsewhere() {
        var home = new Home(Path.of("one"), "5f0c21ab");
        assertThat(Set.of(
                        new Ports(home, "docker").choose(NONE),
                        new Ports(home, "embedded").choose(NONE),
                        ports("5f0c21ac").choose(NONE)))
                .hasSize(3);
    }

    @Test
    void a_port_that_somebody_listens_on_is_passed_over() throws Exception {
        var ports = ports("a1b2c3d4");
        int port = ports.choose(NONE);
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.choose(NONE)).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void the_last_port_is_found_from_wherever_a_home_begins() {
        int last = ports("somebody-else").choose(NONE);
        var taken = new HashSet<>(IntStream.rangeClosed(25432, 32767).boxed().toList());
        taken.remove(last);
        assertThat(ports("a1b2c3d4").choose(taken)).isEqualTo(last);
        assertThat(ports("5f0c21ab").choose(taken)).isEqualTo(last);
    }

    @Test
    void a_port_that_is_asked_for_is_given_unless_another_sandbox_has_it() {
        var ports = ports("a1b2c3d4");
        int port = ports.choose(NONE);
        assertThat(ports.of(port, NONE)).isEqualTo(port);
        assertThatThrownBy(() -> ports.of(port, Set.of(port))).hasMessage("Port " + port + " is taken.");
    }

    private static Ports ports(String home) {
        return new Ports(new Home(Path.of(home), home), "embedded");
    }
}
