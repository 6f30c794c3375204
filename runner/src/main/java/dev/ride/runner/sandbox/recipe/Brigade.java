package dev.ride.runner.sandbox.recipe;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

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

    /** Waits until all is done. After a failure nothing more is begun, and what was begun is still waited for. */
    void carryOut(Collection<? extends Order> orders) throws SQLException, IOException {
        var left = new ConcurrentLinkedQueue<Order>(orders);
        var pool = Executors.newFixedThreadPool(cooks.size());
        try {
            var shifts = cooks.stream().map(cook -> shift(cook, left)).toList();
            for (var ended : pool.invokeAll(shifts)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw told(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while baking", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Ends with the cook's sessions closed: what comes next may want fresh ones, or nobody else in a database. */
    private static Callable<Void> shift(Cook cook, Queue<Order> left) {
        return () -> {
            try {
                for (var order = left.poll(); order != null; order = left.poll()) {
                    order.by(cook);
                }
                return null;
            } finally {
                left.clear();
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
