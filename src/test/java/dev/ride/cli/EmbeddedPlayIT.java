package dev.ride.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        killServer("tenant_a");
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

    @Test
    void the_command_that_is_told_brings_one_back_of_another_variant_beside_others_and_of_a_pack_that_is_not_known()
            throws Exception {
        var tutorial = InterruptionContract.PACK.toString();
        var begun = ride().run(
                        "postgres",
                        "start",
                        InterruptionContract.SCENARIO,
                        "--pack",
                        tutorial,
                        "--variant",
                        "2",
                        "--engine",
                        "embedded",
                        "--name",
                        "other");
        assertThat(begun.code()).isZero();
        killServer("shop_one");
        start();
        start("--name", "third");

        var told = ride().run("postgres", "submit", "--name", "other").err();
        var command = told.substring(told.indexOf("ride postgres start")).strip();
        assertThat(ride().run("postgres", "status").out()).contains("Bring 'other' back, with your work: " + command);
        var back = ride().run(command.substring("ride ".length()).split(" "));
        assertThat(back.err()).doesNotContain("ride: ");
        assertThat(back.out()).contains("is back with what was done in it");
    }

    @Test
    void one_whose_recording_cannot_be_taken_over_can_be_stopped() throws Exception {
        start();
        try (var files = Files.walk(home().resolve("sessions"))) {
            var position = files.filter(file -> file.endsWith("events.jsonl.position"))
                    .filter(file -> !Files.exists(file.resolveSibling("ended")))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(position, "{");
        }
        var stopped = ride().run("postgres", "stop");
        assertThat(stopped.code()).isZero();
        assertThat(stopped.err()).contains("What the server recorded cannot be taken over: the position in");
        assertThat(ride().run("postgres", "status").out()).contains("No sandbox is running");
        assertThat(ride().run("doctor").out()).contains("leftovers: none");
    }

    /** A limit on what the process may write stands for the disk. */
    @Test
    void a_start_on_a_full_disk_leaves_nothing_behind() throws Exception {
        start();
        var before = sessions();

        var full =
                RideProcess.of(home(), List.of("postgres", "start", SCENARIO, "--engine", "embedded", "--name", "two"));
        full.environment().put("RIDE_INSTALLATION", REPOSITORY.toString());
        full.command().addAll(0, List.of("bash", "-c", "ulimit -f 0 && exec \"$@\"", "bash"));
        var process = full.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("session.json cannot be written: ", "Make room on the disk");
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(sessions()).isEqualTo(before);
        assertThat(ride().run("doctor").out()).contains("leftovers: none");
    }

    private List<Path> sessions() throws IOException {
        try (var folders = Files.list(home().resolve("sessions"))) {
            return folders.sorted().toList();
        }
    }

    @Test
    void the_timeline_waits_for_what_the_server_has_still_to_write_down() throws Exception {
        start();
        // what writes the log is what a server starts first
        var logger = server("tenant_a")
                .children()
                .min(Comparator.comparing(ProcessHandle::pid))
                .orElseThrow();
        signal("STOP", logger);
        type("tenant_b", "SELECT 'told late'");
        var goesOn = CompletableFuture.runAsync(
                () -> signal("CONT", logger), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));

        assertThat(ride().run("postgres", "timeline").out()).contains("told late");
        goesOn.get();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void killServer(String database) throws Exception {
        var server = server(database);
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void another_server_that_came_to_have_the_port_is_not_taken_for_the_sandbox() throws Exception {
        start();
        int port;
        try (var connection = connect("tenant_a")) {
            port = URI.create(connection.getMetaData().getURL().substring("jdbc:".length()))
                    .getPort();
        }
        killServer("tenant_a");
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var answering = new Thread(() -> askForPassword(other));
            answering.start();

            assertThat(ride().run("postgres", "status").out()).contains("down");
            answering.join(TimeUnit.SECONDS.toMillis(30));
            assertThat(answering.isAlive()).isFalse();
        }
    }

    private static void askForPassword(ServerSocket server) {
        try (var client = server.accept()) {
            client.getInputStream().read(new byte[64]);
            client.getOutputStream().write('R');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server of the only sandbox: the parent of the process that answers. */
    private ProcessHandle server(String database) throws SQLException {
        try (var connection = connect(database);
                var row = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }
}
