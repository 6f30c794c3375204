package dev.ride.runner.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.Driver;

/**
 * Connections to a sandbox's server. Settings travel in the startup packet, where they win over whatever was set for the
 * database or the role. Text is sent as it is, one message a call, as psql does, unless the driver is told otherwise.
 */
public final class Connections {
    private static final int CONNECT_SECONDS = 10;

    /** What a superuser does must show neither in the statistics nor in the log, since passwords are among it. */
    static final Map<String, String> UNSEEN = Map.of(
            "log_statement", "none",
            "log_duration", "off",
            "pg_stat_statements.track", "none",
            "track_activities", "off",
            "default_transaction_read_only", "off",
            // nothing that a pack or a trainee created may answer in the place of the server's own
            "search_path", "pg_catalog",
            "statement_timeout", "0");

    private Connections() {}

    public static Connection open(Address address, Login login, String database, Map<String, String> settings)
            throws SQLException {
        return open(address, login, database, settings, Map.of("preferQueryMode", "simple"));
    }

    /** @param driver what the driver is told beside what every connection is opened with */
    public static Connection open(
            Address address, Login login, String database, Map<String, String> settings, Map<String, String> driver)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("options", options(settings));
        properties.setProperty("ApplicationName", "ride");
        properties.setProperty("assumeMinServerVersion", "16");
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
        properties.putAll(driver);
        // the driver itself, since DriverManager would load every driver of the class path
        return new Driver().connect(address.jdbcUrl(database), properties);
    }

    public static Connection asSuperuser(Server server, String database) throws SQLException {
        return open(server.address(), server.superuser(), database, UNSEEN);
    }

    /** Runs statements that give no rows, all in one message. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    static String options(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(setting -> "-c " + setting.getKey() + "="
                                + setting.getValue().replace("\\", "\\\\").replace(" ", "\\ "))
                        .collect(Collectors.joining(" "));
    }
}
