package dev.ride.runner.proof;

import dev.ride.runner.ground.RideException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How many may work on sandboxes at a time. Who only waits lets another one work meanwhile. */
final class Turns {
    private final Semaphore free;

    Turns(int several) {
        free = new Semaphore(several, true);
    }

    /** Works when its turn has come. */
    <T> T work(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** In the midst of work: waits that long, and then for a turn. */
    void pause(Duration wait) {
        free.release();
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            free.acquireUninterruptibly();
        }
    }

    private void take() {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RideException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return RideException.environment("The proofs were interrupted.", "Run them again.", e);
    }
}
