package dev.ride.runner.recorder.collector;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long all reading of a submission together may take. Each step is bounded by itself, but nobody knows of how many
 * steps there are: when the time is over, whatever is still being read is cut off.
 */
final class Deadline implements AutoCloseable {
    private final Set<Connection> reading = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        var thread = new Thread(run, "deadline of a submission");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration limit;
    private boolean passed;

    Deadline(Duration limit) {
        this.limit = limit;
        clock.schedule(this::pass, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    Duration limit() {
        return limit;
    }

    /** A connection that is cut off when the time is over, and refused when it is over already. */
    synchronized Connection bind(Connection connection) throws SQLException {
        if (passed) {
            connection.close();
            throw new SQLTimeoutException("the time for reading is over");
        }
        reading.add(connection);
        return connection;
    }

    synchronized boolean passed() {
        return passed;
    }

    private synchronized void pass() {
        passed = true;
        for (var connection : reading) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException broken) {
                // it is as cut off as it can be, and the server's end of it ends with the connection
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
