package dev.ride.cli;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedPlayIT extends PlayContract {
    EmbeddedPlayIT() {
        super("embedded");
    }

    @Test
    void a_sandbox_whose_server_was_killed_comes_back_with_the_work() throws Exception {
        start();
        type("tenant_a", "CREATE TABLE mine ()");
        var server = server();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(ride().run("postgres", "status").out()).contains("down");
        var refused = ride().run("postgres", "submit");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("is down", "ride postgres start");

        assertThat(start().out()).contains("is back with what was done in it");
        try (var connection = connect("tenant_a");
                var tables = connection.getMetaData().getTables(null, "public", "mine", null)) {
            assertThat(tables.next()).isTrue();
        }
    }

    /** The server of the only sandbox: the parent of the process that answers. */
    private ProcessHandle server() throws SQLException {
        try (var connection = connect("tenant_a");
                var row = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }
}
