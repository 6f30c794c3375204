package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Login;
import dev.ride.scoring.schema.SchemaComparison;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.SpellingCheck;
import dev.ride.scoring.schema.Strictness;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * A database of its own in the sandbox, made when two expressions differ in their text and gone after the submission:
 * there they are made again by a role that owns nothing else, to learn whether they are one.
 */
final class ScratchDatabase implements AutoCloseable {
    private static final String NAME = "ride_scratch";

    private final Access access;
    private final Collection<String> extensions;
    private final Deadline deadline;
    private boolean begun;
    private Connection connection;
    private SpellingCheck check;

    ScratchDatabase(Access access, Collection<String> extensions, Deadline deadline) {
        this.access = access;
        this.extensions = extensions;
        this.deadline = deadline;
    }

    /** The actual snapshot with what is only spelled otherwise spelled as in the reference. */
    synchronized Snapshot settled(Snapshot reference, Snapshot actual) {
        boolean unverified = SchemaComparison.compare(reference, actual, Strictness.LENIENT).stream()
                .anyMatch(difference -> difference.unverified());
        if (!unverified) {
            return actual;
        }
        try {
            if (check == null) {
                connection = open();
                check = new SpellingCheck(connection);
            }
            return check.settle(reference, actual);
        } catch (SQLException e) {
            throw RideException.environment(
                    "Expressions of the tenants could not be compared in a scratch database: " + Reason.of(e) + ".",
                    "Submit again.",
                    e);
        }
    }

    private Connection open() throws SQLException {
        begun = true;
        var login = Login.fresh(NAME);
        try (var superuser = access.asSuperuser()) {
            drop(superuser);
            try (var statement = superuser.createStatement()) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + login.password() + "'");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " TEMPLATE template0");
                statement.execute("REVOKE ALL ON DATABASE " + NAME + " FROM public");
            }
        }
        try (var superuser = access.asSuperuser(NAME);
                var statement = superuser.createStatement()) {
            for (var extension : extensions) {
                statement.execute(
                        "CREATE EXTENSION IF NOT EXISTS " + Quoted.name(extension) + " SCHEMA public CASCADE");
            }
            statement.execute("GRANT CREATE ON SCHEMA public TO " + NAME);
        }
        return deadline.bind(access.asScratch(login, NAME));
    }

    private static void drop(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
            statement.execute("DROP ROLE IF EXISTS " + NAME);
        }
    }

    /** What could not be opened may be there all the same. */
    @Override
    public synchronized void close() throws SQLException {
        if (!begun) {
            return;
        }
        if (connection != null) {
            connection.close();
        }
        try (var superuser = access.asSuperuser()) {
            drop(superuser);
        }
    }
}
