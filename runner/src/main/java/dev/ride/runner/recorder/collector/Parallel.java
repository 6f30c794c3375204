package dev.ride.runner.recorder.collector;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs a few pieces of work at once and waits for all; each must be bounded in time by itself. */
final class Parallel {
    private Parallel() {}

    static void run(List<Runnable> work, int atOnce) {
        var workers = Executors.newFixedThreadPool(atOnce);
        try {
            var futures = new ArrayList<Future<?>>();
            work.forEach(piece -> futures.add(workers.submit(piece)));
            for (var future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while collecting evidence", e);
        } finally {
            end(workers);
        }
    }

    /** After a failure others may still be at work with what the caller is about to take away. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
