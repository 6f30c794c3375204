package dev.ride.runner.recorder.collector;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelTest {
    @Test
    void nothing_is_still_worked_on_once_a_failure_is_told() {
        var begun = new CountDownLatch(1);
        var done = new AtomicBoolean();
        Runnable failing = () -> {
            await(begun);
            throw new IllegalArgumentException("failed");
        };
        Runnable working = () -> {
            begun.countDown();
            // as a query does, this takes no notice of being interrupted
            for (var end = System.nanoTime() + Duration.ofMillis(200).toNanos(); System.nanoTime() < end; ) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            done.set(true);
        };

        assertThatThrownBy(() -> Parallel.run(List.of(failing, working), 2)).hasMessage("failed");

        assertThat(done).isTrue();
    }

    private static void await(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
