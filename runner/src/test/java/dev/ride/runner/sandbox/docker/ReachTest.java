package dev.ride.runner.sandbox.docker;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {
    @TempDir
    private Path folder;

    @Test
    void the_socket_that_the_environment_names_is_taken() {
        assertThat(Reach.usual(Map.of("DOCKER_HOST", "unix:///run/other.sock")).wire())
                .isEqualTo(new Wire.Local(Path.of("/run/other.sock")));
    }

    @Test
    void docker_s_own_default_is_taken_where_nothing_is_chosen() throws IOException {
        var usual = new Wire.Local(Path.of("/var/run/docker.sock"));
        var environment = Map.of("DOCKER_CONFIG", folder.toString());

        assertThat(Reach.usual(environment).wire()).isEqualTo(usual);
        Files.writeString(folder.resolve("config.json"), "{\"auths\": {}, \"currentContext\": \"default\"}");
        assertThat(Reach.usual(environment).wire()).isEqualTo(usual);
    }

    @Test
    void an_answer_over_a_socket_is_read_to_its_end_though_it_comes_in_pieces() throws Exception {
        var address = UnixDomainSocketAddress.of(folder.resolve("engine.sock"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            var engine = new Thread(() -> answerInPieces(server));
            engine.start();

            var api = new Api(new Wire.Local(address.getPath()));

            assertThat(api.json(Call.get("/version")).at("Version").text()).isEqualTo("1");
            engine.join();
        }
    }

    private static void answerInPieces(ServerSocketChannel server) {
        try (var connection = server.accept()) {
            connection.read(ByteBuffer.allocate(1024));
            for (var piece : new String[] {"HTTP/1.0 200 OK\r", "\n\r\n{\"Vers", "ion\": \"1\"}"}) {
                connection.write(StandardCharsets.US_ASCII.encode(piece));
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
