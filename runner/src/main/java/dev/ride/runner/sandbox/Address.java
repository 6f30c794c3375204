package dev.ride.runner.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a sandbox's server listens. */
public record Address(String host, int port) {
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + encoded(database);
    }

    /** The connection string that psql and most drivers take. */
    public URI connectionString(Login login, String database) {
        return URI.create("postgresql://" + encoded(login.user()) + ":" + encoded(login.password()) + "@" + host + ":"
                + port + "/" + encoded(database));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
