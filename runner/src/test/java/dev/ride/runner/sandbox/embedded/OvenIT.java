package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Ports;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.TestRecipe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OvenIT {
    private final Premises premises = Premises.of(TestHome.HOME);
    private final BakeShelf shelf = new BakeShelf(TestHome.HOME, EmbeddedEngine.NAME);

    OvenIT() throws IOException {
        premises.prepare();
    }

    @Test
    void a_bake_takes_another_port_where_a_program_was_faster() throws IOException {
        try (var faster = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var drawn = new int[1];
            var bake = bake("faster", () -> drawn[0]++ == 0 ? faster.getLocalPort() : Ports.passing());
            assertThat(shelf.find("faster")).contains(bake);
            assertThat(drawn[0]).isEqualTo(2);
        } finally {
            shelf.remove("faster");
        }
    }

    @Test
    void a_bake_that_finds_no_port_leaves_nothing_behind() throws IOException {
        try (var all = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> bake("portless", all::getLocalPort)).isInstanceOf(PortTaken.class);
        }
        assertThat(shelf.find("portless")).isEmpty();
        try (var templates = Files.list(premises.templates())) {
            assertThat(templates)
                    .noneMatch(left -> left.getFileName().toString().startsWith("portless"));
        }
    }

    private Bake bake(String hash, Postmaster.Draw ports) throws IOException {
        var recipe = new TestRecipe(hash, Map.of(), (superuser, documents) -> {});
        return new Oven(premises, Binaries.onClassPath().orElseThrow(), shelf)
                .bake(hash, recipe, ports, Progress.SILENT);
    }
}
