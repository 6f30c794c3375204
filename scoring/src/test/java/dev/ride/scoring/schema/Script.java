package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Splits the scripts of the cases, in which a statement ends with its line and {@code $$} is the only dollar quote. */
final class Script {
    private Script() {}

    /** One statement after the other. */
    static void run(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements(script)) {
                statement.execute(sql);
            }
        }
    }

    static List<String> statements(String script) {
        var statements = new ArrayList<String>();
        var statement = new StringBuilder();
        for (var line : script.split("\n")) {
            statement.append(line).append('\n');
            boolean insideQuotes = (statement.toString().split("\\$\\$", -1).length - 1) % 2 == 1;
            if (line.endsWith(";") && !insideQuotes) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString());
        }
        return statements;
    }
}
