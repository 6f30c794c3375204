package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at a time and hands over what became of each in their order. */
final class InTurn {
    private InTurn() {}

    /**
     * One result more is held than are worked on at a time, so that nobody is idle while the next is handed over.
     *
     * @param meanwhile done beside the first of them; a failure there waits for none of these
     */
    static <T, R> void each(List<T> things, int atOnce, Function<T, R> work, Runnable meanwhile, Consumer<R> results) {
        var pool = Executors.newFixedThreadPool(atOnce);
        try {
            var underWay = new ArrayDeque<Future<R>>();
            int begun = Math.min(atOnce + 1, things.size());
            things.subList(0, begun).forEach(thing -> underWay.add(pool.submit(() -> work.apply(thing))));
            meanwhile.run();
            for (var thing : things.subList(begun, things.size())) {
                results.accept(finished(underWay.poll()));
                underWay.add(pool.submit(() -> work.apply(thing)));
            }
            underWay.forEach(result -> results.accept(finished(result)));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R finished(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The comparison was interrupted.", "Start it again.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A comparison failed in an unforeseen way", e.getCause());
        }
    }
}
