package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Comparing again and again.
 *
 * @param readiness told what each round found
 * @param pause between two rounds
 */
public record Watch(Readiness readiness, Duration pause) {
    /** One comparison of everything. */
    @FunctionalInterface
    public interface Round {
        void compare(Consumer<TargetReport> reports);
    }

    /** Goes on until the process is told to end; then the file is gone and the endpoint silent. */
    public void keep(Round round) {
        var end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> silence(end)));
        try {
            do {
                once(round);
            } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void silence(CountDownLatch end) {
        readiness.close();
        end.countDown();
    }

    /** What is wrong now may be right in the next round: a ledger that is made anew, a schema that is yet to come. */
    private void once(Round round) {
        var reports = new ArrayList<TargetReport>();
        try {
            round.compare(reports::add);
        } catch (RideException e) {
            readiness.failed(e.getMessage());
            return;
        }
        readiness.checked(reports);
    }
}
