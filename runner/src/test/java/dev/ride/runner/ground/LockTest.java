package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LockTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("lock");
    }

    @Test
    void what_nobody_ever_locked_is_free_and_stays_without_a_file() throws IOException {
        assertThat(Lock.free(file)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void who_waits_with_a_bound_goes_away_and_gets_it_later() throws IOException {
        try (var held = Lock.within(Duration.ZERO, file).orElseThrow()) {
            assertThat(Lock.free(file)).isFalse();
            assertThat(Lock.within(Duration.ofMillis(30), file)).isEmpty();
            assertThat(held).isNotNull();
        }
        assertThat(Lock.free(file)).isTrue();
        Lock.within(Duration.ZERO, file).orElseThrow().close();
    }

    @Test
    void who_waits_without_a_bound_comes_after_who_holds_it() throws Exception {
        var entered = new CountDownLatch(1);
        var words = new StringBuffer();
        CompletableFuture<Void> second;
        try (var held = Lock.within(Duration.ZERO, file).orElseThrow()) {
            second = CompletableFuture.runAsync(() -> {
                entered.countDown();
                holding(words);
            });
            entered.await();
            words.append("first ");
            assertThat(held).isNotNull();
        }
        second.get();
        assertThat(words).hasToString("first second");
    }

    private void holding(StringBuffer words) {
        try {
            Lock.holding(file, () -> words.append("second"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_place_that_cannot_hold_a_lock_says_so_and_keeps_nobody_waiting() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(() -> Lock.within(Duration.ZERO, file)).isInstanceOf(IOException.class);
        Files.delete(file);
        Lock.within(Duration.ZERO, file).orElseThrow().close();
    }
}
