package dev.ride.bench.site;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One database of a server on this machine, with a login. */
public record Database(int port, String user, String password, String name) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    public Database at(int otherPort) {
        return new Database(otherPort, user, password, name);
    }

    public Database named(String other) {
        return new Database(port, user, password, other);
    }

    public String url() {
        return "postgresql://" + user + ":" + password + "@" + LOOPBACK + ":" + port + "/" + name;
    }

    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("sslmode", "disable");
        properties.put("gssEncMode", "disable");
        properties.put("connectTimeout", "10");
        return DriverManager.getConnection("jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + name, properties);
    }

    /** Connects and asks one question. */
    public void ask() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT 1")) {
            answer.next();
        }
    }

    /** Asks again and again until there is an answer. */
    public void untilAnswered() throws IOException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                ask();
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IOException("the server on port " + port + " does not answer: " + e.getMessage(), e);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the benchmark was broken off", e);
        }
    }
}
