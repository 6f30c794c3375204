package dev.ride.runner.sandbox.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** Cuts a script's connection when its time is over: a script could switch off every timeout of the server. */
final class Cutoff implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "script cutoff");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration limit;
    private Connection watched;
    private boolean expired;

    Cutoff(Duration limit) {
        this.limit = limit;
        clock.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    long seconds() {
        return limit.toSeconds();
    }

    synchronized boolean expired() {
        return expired;
    }

    /** Watches this connection from now on, and no other. */
    synchronized void over(Connection connection) throws SQLException {
        watched = connection;
        if (expired) {
            connection.close();
        }
    }

    private synchronized void expire() {
        expired = true;
        if (watched == null) {
            return;
        }
        try {
            watched.unwrap(PGConnection.class).cancelQuery();
            watched.abort(Runnable::run);
        } catch (SQLException gone) {
            // there is nothing left to cut
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
