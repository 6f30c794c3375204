package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of a database whose names match a pattern with {@code *}. */
final class Schemas {
    private Schemas() {}

    static List<String> matching(Connection connection, String pattern, String except) throws SQLException {
        var wanted = Pattern.compile(
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT nspname FROM pg_catalog.pg_namespace"
                                + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY nspname COLLATE \"C\"")) {
            while (rows.next()) {
                var schema = rows.getString(1);
                if (wanted.matcher(schema).matches() && !schema.equals(except)) {
                    schemas.add(schema);
                }
            }
        }
        if (schemas.isEmpty()) {
            throw RideException.badInput(
                    "No schema's name matches " + DatabaseUrl.quoted(pattern) + ".",
                    "Use * for any run of characters, in quotes.");
        }
        return schemas;
    }
}
