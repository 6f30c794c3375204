package dev.ride.runner.proof;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TurnsTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void who_waits_lets_another_one_work_meanwhile() {
        var turns = new Turns(1);
        var began = new CountDownLatch(1);

        var first = CompletableFuture.runAsync(() -> turns.work(() -> {
            began.countDown();
            turns.pause(Duration.ofSeconds(1));
            return done.add("after the wait");
        }));
        await(began);
        turns.work(() -> done.add("meanwhile"));
        first.join();

        assertThat(done).containsExactly("meanwhile", "after the wait");
    }

    @Test
    void nobody_begins_before_a_turn_is_free() {
        var turns = new Turns(1);
        var second = turns.work(() -> {
            var waiting = CompletableFuture.runAsync(() -> turns.work(() -> done.add("second")));
            done.add("first");
            return waiting;
        });
        second.join();

        assertThat(done).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
