package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What needs no comparison, only that none ends. */
class ReadinessTest {
    private static final long SECONDS_TO_WAIT = 20;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private Readiness readiness(Duration interval) {
        return new Readiness(Optional.empty(), Optional.of(folder.resolve("ready")), interval, told::add);
    }

    @Test
    void a_round_that_ends_after_the_close_writes_the_file_no_more() {
        var readiness = readiness(Duration.ofMinutes(1));
        readiness.checked(List.of());
        assertThat(folder.resolve("ready")).exists();
        readiness.close();
        readiness.checked(List.of());
        readiness.failed("too late");
        readiness.close();
        assertThat(folder.resolve("ready")).doesNotExist();
        assertThat(told).containsExactly("ready: 0 of 0 agree");
    }

    @Test
    void an_answer_counts_no_more_when_no_round_ends() throws InterruptedException {
        try (var readiness = readiness(Duration.ofMillis(300))) {
            readiness.checked(List.of());
            assertThat(told.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS)).isEqualTo("ready: 0 of 0 agree");
            assertThat(told.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS))
                    .isEqualTo("stale: no comparison has ended for 1 s; before that ready: 0 of 0 agree");
            assertThat(folder.resolve("ready")).doesNotExist();
            readiness.checked(List.of());
            assertThat(folder.resolve("ready")).exists();
        }
    }

    @Test
    void a_client_that_never_ends_its_question_keeps_no_other_waiting() throws Exception {
        var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (var readiness = new Readiness(Optional.of(local), Optional.empty(), Duration.ofMinutes(1), told::add);
                var slow = new Socket(
                        local.getAddress(), readiness.address().orElseThrow().getPort())) {
            slow.getOutputStream().write("GET /hea".getBytes(StandardCharsets.US_ASCII));
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + slow.getPort() + "/health"))
                    .timeout(Duration.ofSeconds(SECONDS_TO_WAIT))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("alive\n");
        }
    }

    @Test
    void a_question_for_the_head_alone_is_answered_without_a_warning() throws Exception {
        var warnings = new ArrayList<LogRecord>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                warnings.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger("com.sun.net.httpserver");
        logger.addHandler(handler);
        var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (var readiness = new Readiness(Optional.of(local), Optional.empty(), Duration.ofMinutes(1), told::add)) {
            var port = readiness.address().orElseThrow().getPort();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_file_that_was_left_there_is_gone_before_the_first_round() throws Exception {
        Files.writeString(folder.resolve("ready"), "ready: 3 of 3 agree\n");
        try (var readiness = readiness(Duration.ofMinutes(1))) {
            assertThat(folder.resolve("ready")).doesNotExist();
            assertThat(readiness.address()).isEmpty();
        }
    }

    @Test
    void what_is_no_ready_file_is_left_as_it_is() throws Exception {
        var file = folder.resolve("ready");
        Files.writeString(file, "{\"format\":1}");
        assertRefused("no ready file of ride's");
        assertThat(file).hasContent("{\"format\":1}");
        Files.delete(file);

        Files.createDirectory(file);
        assertRefused("no ready file of ride's");
        assertThat(file).isDirectory();
        Files.delete(file);

        var elsewhere = Files.writeString(folder.resolve("elsewhere"), "ready: 3 of 3 agree\n");
        Files.createSymbolicLink(file, elsewhere);
        assertRefused("no ready file of ride's");
        assertThat(file).isSymbolicLink();
        Files.delete(file);

        Files.createSymbolicLink(file, folder.resolve("nowhere"));
        assertRefused("no ready file of ride's");
        assertThat(file).isSymbolicLink();
    }

    @Test
    void a_folder_for_the_file_is_not_made() {
        var file = folder.resolve("none/such/ready");
        assertThatThrownBy(() -> new Readiness(Optional.empty(), Optional.of(file), Duration.ofMinutes(1), told::add))
                .hasMessageContaining("There is no folder for the ready file");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void what_took_its_place_meanwhile_is_not_overwritten() throws Exception {
        var file = folder.resolve("ready");
        try (var readiness = readiness(Duration.ofMinutes(1))) {
            Files.writeString(file, "somebody's own");
            assertThatThrownBy(() -> readiness.checked(List.of())).hasMessageContaining("no ready file of ride's");
            assertThat(file).hasContent("somebody's own");
            Files.delete(file);
        }
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> readiness(Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        RideException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RideException.Cause.BAD_INPUT))
                .hasMessageContaining(why);
    }
}
