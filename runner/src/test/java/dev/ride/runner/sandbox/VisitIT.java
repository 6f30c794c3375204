package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisitIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);

    private static Bake bake;
    private static Sandbox sandbox;
    private static Server server;

    @BeforeAll
    static void open() {
        bake = ENGINE.bake(new TestRecipe("visit", Map.of(), (superuser, documents) -> {}), Progress.SILENT);
        sandbox = ENGINE.create(bake, "visit", 0, Progress.SILENT);
        server = new Server(sandbox.address(), bake.superuser());
    }

    @AfterAll
    static void close() {
        sandbox.remove();
        ENGINE.drop(bake);
    }

    @Test
    void the_first_value_of_the_last_row_is_the_answer() throws SQLException {
        try (var visit = new Visit(server)) {
            assertThat(visit.say("SELECT n, 'zwölf' FROM generate_series(1, 12) AS n"))
                    .contains("12");
            assertThat(visit.say("SELECT 'zwölf'")).contains("zwölf");
            assertThat(visit.say("SELECT NULL")).isEmpty();
            assertThat(visit.say("SELECT WHERE false", "")).isEmpty();
        }
    }

    @Test
    void statements_said_at_once_have_a_transaction_each() throws SQLException {
        try (var visit = new Visit(server)) {
            visit.say("CREATE TEMP TABLE first AS SELECT pg_current_xact_id() AS id");
            assertThat(visit.say(
                            "CREATE TEMP TABLE second AS SELECT pg_current_xact_id() AS id",
                            "SELECT count(DISTINCT id) FROM (TABLE first UNION ALL TABLE second) AS ids"))
                    .contains("2");
        }
    }

    @Test
    void it_is_not_logged_and_an_error_is_told_as_the_driver_tells_it() throws SQLException {
        try (var visit = new Visit(server)) {
            assertThat(visit.say("SHOW log_statement")).contains("none");
            assertThatThrownBy(() -> visit.say("SELECT nothing"))
                    .hasMessage("ERROR: column \"nothing\" does not exist")
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42703");
        }
    }

    @Test
    void a_wrong_password_and_a_server_that_is_not_there_are_told() throws IOException {
        assertThatThrownBy(() -> new Visit(new Server(server.address(), Login.fresh("ride"))))
                .hasMessageContaining("password authentication failed")
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("28P01");
        var nowhere = new Address("127.0.0.1", Ports.passing());
        assertThatThrownBy(() -> new Visit(new Server(nowhere, server.superuser())))
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("08006");
    }

    @Test
    void what_is_no_server_of_postgresql_is_told() throws Exception {
        try (var open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> letIn(open, new byte[] {'R', 0, 0, 0, 4}));
            var address = new Address("127.0.0.1", open.getLocalPort());

            assertThatThrownBy(() -> new Visit(new Server(address, server.superuser())))
                    .isInstanceOf(SQLException.class)
                    .hasMessage("what answers is no PostgreSQL");
            assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("X\0\0\0\4");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_visit_that_the_server_ended_leaves_no_socket_open() throws Exception {
        var before = sockets();
        var visit = new Visit(server);
        var process = visit.say("SELECT pg_backend_pid()").orElseThrow();
        try (var other = new Visit(server)) {
            other.say("SELECT pg_terminate_backend(" + process + ", 5000)");
        }
        assertThatThrownBy(() -> visit.say("SELECT 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> visit.say("SELECT 1")).isInstanceOf(SQLException.class);

        visit.close();

        assertThat(sockets()).isLessThanOrEqualTo(before);
    }

    private static long sockets() throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(VisitIT::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    /** Such a server could be told what the passwords are. */
    @ParameterizedTest
    @MethodSource("welcomes")
    void a_server_that_asks_for_no_password_is_told_nothing(byte[] welcome) throws Exception {
        try (var open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> letIn(open, welcome));
            var address = new Address("127.0.0.1", open.getLocalPort());

            assertThatThrownBy(() -> new Visit(new Server(address, server.superuser())))
                    .hasMessage("the server let us in without a proof that it knows the password");
            assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("X\0\0\0\4");
        }
    }

    /** As a server says it that trusts everybody, and as none does. */
    static Stream<byte[]> welcomes() {
        return Stream.of(
                new byte[] {'R', 0, 0, 0, 8, 0, 0, 0, 0, 'Z', 0, 0, 0, 5, 'I'}, new byte[] {'Z', 0, 0, 0, 5, 'I'});
    }

    /** Gives what it is told after its welcome. */
    private static String letIn(ServerSocket open, byte[] welcome) {
        try (var connection = open.accept()) {
            var in = new DataInputStream(connection.getInputStream());
            in.readNBytes(in.readInt() - Integer.BYTES);
            connection.getOutputStream().write(welcome);
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
