package dev.ride.runner.sandbox.recipe;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Cooks side by side: whoever is free takes the next order. */
record Brigade(List<Cook> cooks) implements AutoCloseable {
    /** Something to do, in databases that no other order of the same time writes to. */
    @FunctionalInterface
    interface Order {
        void by(Cook cook) throws SQLException, IOException;
    }

    /** Whoever does what cannot be shared out. */
    Cook chef() {
        return cooks.get(0);
    }

    /**
     * Waits until all is done. After a failure nothing more is begun, and what was begun is still waited for; of several
     * failures the one of the earliest order is thrown, whoever was faster.
     */
    void carryOut(List<? extends Order> orders) throws SQLException, IOException {
        var next = new AtomicInteger();
        var failures = new ConcurrentSkipListMap<Integer, Throwable>();
        var pool = Executors.newFixedThreadPool(cooks.size());
        try {
            var shifts = cooks.stream()
                    .map(cook -> shift(cook, orders, next, failures))
                    .toList();
            for (var ended : pool.invokeAll(shifts)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            failures.put(orders.size(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while baking", e);
        } finally {
            pool.shutdownNow();
        }
        if (!failures.isEmpty()) {
            throw told(failures.firstEntry().getValue());
        }
    }

    /** Ends with the cook's sessions closed: what comes next may want fresh ones, or nobody else in a database. */
    private static Callable<Void> shift(
            Cook cook, List<? extends Order> orders, AtomicInteger next, Map<Integer, Throwable> failures) {
        return () -> {
            try {
                for (var place = next.getAndIncrement(); place < orders.size(); place = next.getAndIncrement()) {
                    try {
                        orders.get(place).by(cook);
                    } catch (SQLException | IOException | RuntimeException e) {
                        failures.put(place, e);
                        next.set(orders.size());
                    }
                }
                return null;
            } finally {
                cook.sessions().close();
            }
        };
    }

    private static RuntimeException told(Throwable failure) throws SQLException, IOException {
        if (failure instanceof SQLException e) {
            throw e;
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    @Override
    public void close() throws SQLException {
        for (var cook : cooks) {
            cook.close();
        }
    }
}
