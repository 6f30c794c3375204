package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database as psql's connection strings and JDBC name it. Its text never holds the password: that comes from the
 * string itself, {@code PGPASSWORD} or the password file, and goes to the driver alone.
 */
public final class DatabaseUrl {
    private static final String JDBC = "jdbc:";
    private static final String CONNECT_SECONDS = "10";
    private static final String SOCKET_SECONDS = "300";
    static final String ADVICE = "Write postgresql://user@host:5432/database, special characters as %XX.";
    /** One host or several; without the brackets of an IPv6 address a colon begins the port. */
    private static final Pattern HOSTS = hosts();
    /** URLs of any scheme and libpq's strings, also where they are mistyped. */
    private static final Pattern MAY_HOLD_PASSWORD = Pattern.compile("(?is).*(://|password\\s*=|\\S:\\S+@).*");
    /** What libpq calls otherwise than the driver does. */
    private static final Map<String, String> RENAMED = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout");

    private final String shown;
    private final String jdbcUrl;
    private final Properties properties;

    private DatabaseUrl(String shown, String jdbcUrl, Properties properties) {
        this.shown = shown;
        this.jdbcUrl = jdbcUrl;
        this.properties = properties;
    }

    /** Whether the argument means a database rather than a file. */
    public static boolean looksLikeOne(String argument) {
        var text = argument.toLowerCase(Locale.ROOT);
        return Stream.of("postgresql://", "postgres://", "jdbc:postgresql://").anyMatch(text::startsWith);
    }

    /** Whether the argument is one that is never to be repeated, whatever else may be wrong with it. */
    public static boolean mayHoldPassword(String argument) {
        return MAY_HOLD_PASSWORD.matcher(argument).matches();
    }

    /** An argument as an error may repeat it. */
    public static String quoted(String argument) {
        return mayHoldPassword(argument) ? "(not shown, since it may hold a password)" : "'" + argument + "'";
    }

    /** @param environment where {@code PGUSER} and {@code PGPASSWORD} are looked up */
    public static DatabaseUrl parse(String argument, Map<String, String> environment) {
        var uri = uri(argument);
        var authority = uri.getRawAuthority();
        if (authority == null) {
            throw RideException.badInput("The connection string names no host.", ADVICE);
        }
        int at = authority.lastIndexOf('@');
        var hosts = authority.substring(at + 1);
        refuseWhatWasCutShort(uri, hosts);
        var properties = parameters(uri.getRawQuery());
        login(at < 0 ? "" : authority.substring(0, at), environment, properties);
        var user = properties.getProperty("user");
        var database = uri.getRawPath() == null || uri.getRawPath().length() < 2
                ? encoded(user)
                : uri.getRawPath().substring(1);
        return new DatabaseUrl(
                "postgresql://" + encoded(user) + "@" + hosts + "/" + database,
                "jdbc:postgresql://" + hosts + "/" + database,
                properties);
    }

    /**
     * A password in which one of {@code / ? #} stands as it is ends the authority too early, so that a part of it would
     * be taken for the port and the rest for the database, and both be shown.
     */
    private static void refuseWhatWasCutShort(URI uri, String hosts) {
        boolean atElsewhere =
                Stream.of(uri.getRawPath(), uri.getRawQuery()).anyMatch(part -> part != null && part.indexOf('@') >= 0);
        if (atElsewhere || uri.getRawFragment() != null || !HOSTS.matcher(hosts).matches()) {
            throw RideException.badInput(
                    "A connection string cannot be read: its host and port end where none should end.", ADVICE);
        }
    }

    private static Pattern hosts() {
        var host = "(\\[[^\\[\\]]*]|[^\\[\\]:,]*)(:\\d{1,5})?";
        return Pattern.compile(host + "(," + host + ")*");
    }

    private static URI uri(String argument) {
        if (!looksLikeOne(argument)) {
            throw RideException.badInput(
                    "A connection string begins with postgresql://, and one here does not.", ADVICE);
        }
        boolean jdbc = argument.regionMatches(true, 0, JDBC, 0, JDBC.length());
        var text = jdbc ? argument.substring(JDBC.length()) : argument;
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // The exception's own text repeats the string, and with it a password that may stand in it.
            throw RideException.badInput(
                    "A connection string cannot be read: " + e.getReason() + " at character " + e.getIndex() + ".",
                    ADVICE);
        }
    }

    private static Properties parameters(String query) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", SOCKET_SECONDS);
        properties.setProperty("ApplicationName", "ride drift");
        // lets the driver say its name when it connects, and not in a statement of its own
        properties.setProperty("assumeMinServerVersion", "9.0");
        if (query == null) {
            return properties;
        }
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length < 2) {
                throw RideException.badInput(
                        "A parameter of the connection string has no value.",
                        "Write name=value, special characters as %XX.");
            }
            var name = decoded(parts[0]);
            properties.setProperty(RENAMED.getOrDefault(name, name), decoded(parts[1]));
        }
        return properties;
    }

    private static void login(String userInfo, Map<String, String> environment, Properties properties) {
        var parts = userInfo.split(":", 2);
        if (!parts[0].isEmpty()) {
            properties.setProperty("user", decoded(parts[0]));
        }
        if (parts.length == 2) {
            properties.setProperty("password", decoded(parts[1]));
        }
        properties.putIfAbsent("user", environment.getOrDefault("PGUSER", System.getProperty("user.name")));
        Optional.ofNullable(environment.get("PGPASSWORD"))
                .ifPresent(password -> properties.putIfAbsent("password", password));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** For questions that are asked once: the server need not keep their plans. An answer comes back in one piece. */
    public Connection open() throws SQLException {
        return open("simple");
    }

    /** For answers that are fetched in portions. */
    Connection openForPortions() throws SQLException {
        return open("extended");
    }

    private Connection open(String queryMode) throws SQLException {
        var all = new Properties();
        all.putAll(properties);
        all.putIfAbsent("preferQueryMode", queryMode);
        return DriverManager.getConnection(jdbcUrl, all);
    }

    /** The names and values that the driver is given, but for the password; for tests and for people. */
    Map<String, String> shownProperties() {
        return properties.stringPropertyNames().stream()
                .filter(name -> !name.equals("password"))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The connection string without a password. */
    @Override
    public String toString() {
        return shown;
    }
}
