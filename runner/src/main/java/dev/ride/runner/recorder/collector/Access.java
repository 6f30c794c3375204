package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ways into a sandbox. Every setting goes into the startup packet, where it wins over whatever was set for the
 * database or the role.
 *
 * @param roles by name, the application's logins and the trainee's
 */
public record Access(Address address, Login superuser, Login scorer, Map<String, Login> roles) {
    private static final int READ_SECONDS = 45;
    private static final int PLAY_SECONDS = 12;

    /** The first versions that refuse to read through a view or a foreign table when they are told to. */
    private static final int RESTRICTS_RELATIONS_SINCE = 160_004;

    private static final int LIMITS_TRANSACTIONS_SINCE = 170_000;

    /** Sees who does what on the server; runs nothing in a database where the trainee may create anything. */
    public Connection asSuperuser() throws SQLException {
        return asSuperuser("postgres");
    }

    /** Neither log nor statistics tell of it, since a password may be among what it says. */
    Connection asSuperuser(String database) throws SQLException {
        var settings = settings(30, 3);
        settings.put("log_statement", "none");
        settings.put("log_duration", "off");
        settings.put("pg_stat_statements.track", "none");
        return open(database, superuser, READ_SECONDS, settings);
    }

    /** Makes expressions of the tenants again, in a database that holds nothing else. */
    Connection asScratch(Login scratch, String database) throws SQLException {
        return open(database, scratch, READ_SECONDS, settings(30, 5));
    }

    /** Reads a tenant's database and can do nothing else. */
    Connection asScorer(String database, int serverVersion) throws SQLException {
        var settings = settings(30, 5);
        settings.put("default_transaction_read_only", "on");
        settings.put("row_security", "off");
        if (serverVersion >= RESTRICTS_RELATIONS_SINCE) {
            settings.put("restrict_nonsystem_relation_kind", "view,foreign-table");
        }
        return open(database, scorer, READ_SECONDS, settings);
    }

    /** Logs in as the application does, never by SET ROLE: what it calls could go back to the role before. */
    Connection asRole(String database, String role, Map<String, String> declared, int serverVersion)
            throws SQLException {
        var settings = new TreeMap<>(declared);
        settings.put("role", "none");
        settings.put("statement_timeout", "5s");
        settings.put("lock_timeout", "2s");
        settings.put("idle_in_transaction_session_timeout", "30s");
        settings.putIfAbsent("default_transaction_read_only", "off");
        if (serverVersion >= LIMITS_TRANSACTIONS_SINCE) {
            settings.put("transaction_timeout", "10s");
        }
        return open(database, roles.get(role), PLAY_SECONDS, settings);
    }

    private static TreeMap<String, String> settings(int statementSeconds, int lockSeconds) {
        return new TreeMap<>(Map.of(
                "search_path", "",
                "role", "none",
                "jit", "off",
                "statement_timeout", statementSeconds + "s",
                "lock_timeout", lockSeconds + "s",
                "idle_in_transaction_session_timeout", "60s"));
    }

    private Connection open(String database, Login login, int answerSeconds, Map<String, String> settings)
            throws SQLException {
        return Connections.open(
                address,
                login,
                database,
                settings,
                Map.of(
                        "socketTimeout", Integer.toString(answerSeconds),
                        // cells come as the server prints them, and never more of them than memory holds
                        "binaryTransfer", "false",
                        "prepareThreshold", "0",
                        "maxResultBuffer", "128M"));
    }

    /** What is told where no way in leads anywhere. */
    public static RideException unanswered(SQLException e) {
        return RideException.environment(
                "The sandbox's server does not answer: " + Reason.of(e) + ".",
                "See ride postgres status; ride postgres start brings it back.",
                e);
    }
}
