package dev.ride.runner.recorder;

import dev.ride.runner.ground.Beside;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What baking applies so that the server records: settings of the whole server, and a schema with event triggers in each
 * tenant database. Whoever is not a superuser can neither see them fire nor stop them.
 */
public final class Recorder {
    /** Left out wherever schemas are compared. */
    public static final String SCHEMA = "ride_recorder";

    /** The one function that may raise a line that counts as an event. */
    static final String FUNCTION = SCHEMA + ".observe()";

    private Recorder() {}

    /** Lines of postgresql.conf; where the log is kept is the engine's to say. */
    public static Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("logging_collector", "on");
        settings.put("log_destination", "jsonlog");
        settings.put("log_file_mode", "0600");
        // names sort as the files were begun; a restart within the same second goes on in the same file
        settings.put("log_filename", "ride-%Y%m%d%H%M%S.log");
        settings.put("log_rotation_size", "8MB");
        settings.put("log_rotation_age", "0");
        settings.put("log_truncate_on_rotation", "off");
        settings.put("log_timezone", "UTC");
        settings.put("log_statement", "all");
        // a statement is only known to have succeeded by the line that tells how long it took
        settings.put("log_duration", "on");
        settings.put("log_min_duration_statement", "-1");
        settings.put("log_connections", "on");
        settings.put("log_disconnections", "on");
        // where in the server's source a line comes from is what nobody can forge
        settings.put("log_error_verbosity", "verbose");
        settings.put("log_min_messages", "warning");
        settings.put("log_min_error_statement", "error");
        settings.put("log_parameter_max_length", "1024");
        settings.put("log_checkpoints", "off");
        settings.put("log_autovacuum_min_duration", "-1");
        // the reader knows the server's words in English only
        settings.put("lc_messages", "C");
        return settings;
    }

    /** Installs the event triggers; the connection is the superuser's, to one tenant database. */
    public static void install(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(script());
        }
    }

    static String script() {
        return Beside.text(Recorder.class, "install.sql");
    }
}
